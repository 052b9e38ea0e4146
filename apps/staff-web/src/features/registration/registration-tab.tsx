import type { ReactNode } from 'react';
import type { CaseView, RegistrationView } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Facts } from '../../shared/ui/facts';
import { Moment } from '../../shared/ui/moment';
import { Nothing, Panel } from '../../shared/ui/panel';
import { useRegistration } from './api/registration-of';
import { useUnits } from './api/units';
import { FrequencyOf } from './frequency';
import { registrationWords } from './registration.words';

export function RegistrationTab({ view }: { readonly view: CaseView }): ReactNode {
  const words = useWords(registrationWords);
  const registration = useRegistration(view.standing.id);
  return (
    <Awaited query={registration}>
      {({ entry, correction, dispatches, closing, redecides }) => (
        <>
          <Panel title={words.entry}>
            {entry ? (
              <Facts
                facts={[
                  [words.on, entry.on],
                  [words.applicantKind, words.kinds[entry.applicantKind]],
                  [words.statisticsKind, words.statistics[entry.statisticsKind]],
                  [words.note, entry.note],
                ]}
              />
            ) : (
              <Nothing>{redecides ? words.asBefore : words.notYet}</Nothing>
            )}
          </Panel>
          <Panel title={words.frequency}>
            <FrequencyOf requestId={view.standing.id} />
          </Panel>
          {correction && <Correction correction={correction} />}
          {dispatches.length > 0 && <Dispatches dispatches={dispatches} />}
          {closing && (
            <Panel title={words.closing}>
              <p>
                {closing.on} · {words.closings[closing.kind]} {closing.reason}
              </p>
            </Panel>
          )}
        </>
      )}
    </Awaited>
  );
}

function Correction({ correction }: { readonly correction: NonNullable<RegistrationView['correction']> }): ReactNode {
  const words = useWords(registrationWords);
  return (
    <Panel title={words.correction}>
      <Facts
        facts={[
          [words.asked, correction.askedOn],
          [words.until, correction.until],
          [words.returned, correction.returnedOn],
          [words.goodReason, correction.goodReason],
        ]}
      />
      <ol>
        {correction.points.map(({ key, ground, asks, guidance }) => (
          <li key={key}>
            <span className="tag">{words.grounds[ground]}</span> {asks} {guidance && <p className="quiet">{guidance}</p>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Dispatches({ dispatches }: { readonly dispatches: RegistrationView['dispatches'] }): ReactNode {
  const words = useWords(registrationWords);
  const say = useSay();
  const units = useUnits().data ?? [];
  return (
    <Panel title={words.dispatches}>
      <ol>
        {dispatches.map(({ id, unitId, internalDueOn, note, at }) => (
          <li key={id}>
            <Moment at={at} /> · {say(units.find((unit) => unit.id === unitId)?.name)}{' '}
            {internalDueOn && `· ${words.internalDue} ${internalDueOn}`} {note && <p className="quiet">{note}</p>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
