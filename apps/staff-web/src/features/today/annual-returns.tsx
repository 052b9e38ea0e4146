import type { ReactNode } from 'react';
import { useWords, type Catalogue } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { DaysLeft, Provisional } from '../../shared/ui/clock-mark';
import { Facts } from '../../shared/ui/facts';
import { Panel } from '../../shared/ui/panel';
import { useAnnualReturns } from './api/annual-returns';

const zh = {
  title: '年度报告',
  of: { department: '部门年度报告', government: '本级政府年度报告' },
  year: (year: number): string => `${year} 年度`,
  due: '法定截止',
  internalDue: '截止前最后一个工作日',
};
const words: Catalogue<typeof zh> = {
  zh,
  en: {
    title: 'Annual return',
    of: { department: 'Return of a department', government: 'Return of the government' },
    year: (year) => `for ${year}`,
    due: 'Due by law',
    internalDue: 'Last working day before',
  },
};

/** The fixed days of the year: they do not move when they are days off, so the office is ready before. */
export function AnnualReturns(): ReactNode {
  const says = useWords(words);
  const returns = useAnnualReturns();
  return (
    <Panel title={says.title}>
      <Awaited query={returns}>
        {(all) =>
          all.map(({ of, reportYear, due, internalDue, daysLeft, provisional, law }) => (
            <section key={of}>
              <p>
                <strong>{says.of[of]}</strong> {says.year(reportYear)} · <DaysLeft days={daysLeft} /> <span className="law">{law}</span>
              </p>
              <Facts
                facts={[
                  [says.due, <span className="day">{due}</span>],
                  [
                    says.internalDue,
                    <>
                      <span className="day">{internalDue}</span> <Provisional provisional={provisional} />
                    </>,
                  ],
                ]}
              />
            </section>
          ))
        }
      </Awaited>
    </Panel>
  );
}
