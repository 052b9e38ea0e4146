import type { ReactNode } from 'react';
import type { Sheet } from '../../shared/api/shapes';
import { useLanguage, useSay, useWords } from '../../shared/language/language';
import { SheetMonths } from './sheet-months';
import { sheetWords } from './sheet.words';
import './sheet.css';

/** Why it is that day: the months, the list, and the same on paper. */
export function SheetDays({
  requestId,
  sheet,
  knownOn,
}: {
  readonly requestId: string;
  readonly sheet: Sheet;
  readonly knownOn?: string;
}): ReactNode {
  const words = useWords(sheetWords);
  if (sheet.days.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <Paper requestId={requestId} knownOn={knownOn} />
      <SheetMonths months={sheet.months} />
      <List days={sheet.days} />
    </>
  );
}

/** In the language of the desk first; a court may want the other. */
function Paper({ requestId, knownOn }: { readonly requestId: string; readonly knownOn?: string }): ReactNode {
  const words = useWords(sheetWords);
  const language = useLanguage();
  const languages = language === 'zh' ? (['zh', 'en'] as const) : (['en', 'zh'] as const);
  return (
    <p className="sheet-paper">
      {words.paper}
      {languages.map((each) => (
        <a
          key={each}
          href={`/staff/v1/requests/${requestId}/sheet.pdf?language=${each}${knownOn === undefined ? '' : `&knownOn=${knownOn}`}`}
          download
          lang={each === 'zh' ? 'zh-CN' : 'en'}
          aria-label={`${words.paper} ${words.paperName[each]}`}
        >
          {words.paperName[each]}
        </a>
      ))}
    </p>
  );
}

function List({ days }: { readonly days: Sheet['days'] }): ReactNode {
  const words = useWords(sheetWords);
  const say = useSay();
  return (
    <div className="scrolls" tabIndex={0} role="region" aria-label={words.list}>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.counted}</th>
            <th scope="col">{words.because}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ on, counted, count, why, law, notice }, index) => (
            <tr key={`${on} ${index}`} className={counted ? 'counted' : 'skipped'}>
              <td className="day">{on}</td>
              <td>{count ?? '—'}</td>
              <td>
                {say(why)} <span className="law">{[law, notice].filter(Boolean).join(' ')}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
