import type { ReactNode } from 'react';
import type { CaseFeeView, CaseView } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { DaysLeft } from '../../shared/ui/clock-mark';
import { Facts } from '../../shared/ui/facts';
import { Nothing, Panel } from '../../shared/ui/panel';
import { useFee } from './api/fee-of';
import { feesWords } from './fees.words';
import { Forecast } from './forecast';

export function FeesTab({ view }: { readonly view: CaseView }): ReactNode {
  const words = useWords(feesWords);
  const query = useFee(view.standing.id);
  return (
    <Awaited query={query}>
      {({ fee, forecast }) => (
        <Panel title={words.title} extra={fee && <strong>{words.yuan(fee.amount)}</strong>}>
          {fee ? <Fee fee={fee} /> : <Nothing>{words.none}</Nothing>}
          {forecast && view.standing.state === 'in-progress' && <Forecast forecast={forecast} />}
        </Panel>
      )}
    </Awaited>
  );
}

function Fee({ fee }: { readonly fee: NonNullable<CaseFeeView['fee']> }): ReactNode {
  const words = useWords(feesWords);
  const say = useSay();
  const { status, method, ordinal, amount, standard, reference, noticedOn, served, payUntil, daysLeft, paid, lapsed } = fee;
  return (
    <>
      <p>
        <strong>{words.statuses[status]}</strong>
      </p>
      <Facts
        facts={[
          [words.amount, words.yuan(amount)],
          [words.method, `${words.methods[method]} · ${words.nth(ordinal)}`],
          [words.standard, say(standard)],
          [words.reference, reference],
          [words.noticedOn, noticedOn],
          [words.servedOn, served && `${served.on} ${served.particulars.note ?? ''}`],
          [
            words.payUntil,
            payUntil && (
              <>
                {payUntil} <DaysLeft days={daysLeft} />
              </>
            ),
          ],
          [
            words.paidOn,
            paid && (
              <>
                {paid.on} · {paid.particulars.receiptNo} {paid.particulars.late && <span className="tag">{words.late}</span>}
              </>
            ),
          ],
          [words.lapsedOn, lapsed?.on],
        ]}
      />
      <p className="quiet">{words.letter}</p>
    </>
  );
}
