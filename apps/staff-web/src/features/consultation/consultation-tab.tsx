import type { ReactNode } from 'react';
import type { CaseView, ConsultationsView } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { DaysLeft } from '../../shared/ui/clock-mark';
import { Facts } from '../../shared/ui/facts';
import { Nothing, Panel } from '../../shared/ui/panel';
import { useConsultations } from './api/consultations-of';
import { consultationWords } from './consultation.words';
import { ExcludedTime } from './excluded-time';
import './consultation.css';

type Consultation = ConsultationsView['consultations'][number];

export function ConsultationTab({ view }: { readonly view: CaseView }): ReactNode {
  const words = useWords(consultationWords);
  const consultations = useConsultations(view.standing.id);
  return (
    <Awaited query={consultations}>
      {({ consultations: all, time }) => (
        <>
          {time && <ExcludedTime time={time} consultations={all} />}
          <Panel title={words.title}>
            {all.length === 0 && <Nothing>{words.none}</Nothing>}
            {all.map((one, index) => (
              <OneConsultation key={one.id} position={index + 1} one={one} view={view} />
            ))}
            {all.length > 0 && <p className="quiet">{words.letter}</p>}
          </Panel>
        </>
      )}
    </Awaited>
  );
}

interface OneProps {
  readonly position: number;
  readonly one: Consultation;
  readonly view: CaseView;
}

function OneConsultation({ position, one, view }: OneProps): ReactNode {
  const words = useWords(consultationWords);
  const { kind, side, excluded, sentOn, way, served, answerBy, daysLeft, proveBy, ended, marked } = one;
  const items = view.items.filter(({ id }) => one.itemIds.includes(id)).map((item) => item.position);
  return (
    <section className="one-consultation" aria-label={words.nth(position)}>
      <h3>
        {words.nth(position)} <span className="tag">{words.kinds[kind]}</span> {side.name}{' '}
        <span className="tag">{excluded ? words.excluded : words.counts}</span>
      </h3>
      <Facts
        facts={[
          [words.items, items.join('、')],
          [words.sent, `${sentOn} · ${words.ways[way]}`],
          [
            words.served,
            served ? `${served.on} · ${words.proofs[served.particulars.proof]} ${served.words ?? ''}` : proveBy && words.proveBy(proveBy),
          ],
          [
            words.answerBy,
            answerBy && (
              <>
                {answerBy} <DaysLeft days={daysLeft} />
              </>
            ),
          ],
          [words.answer, <AnswerOf key="answer" one={one} />],
          [words.ended, ended && `${ended.on} · ${words.endReasons[ended.particulars.reason]} · ${ended.words ?? ''}`],
          [words.marked, marked && `${marked.on} · ${marked.words ?? ''}`],
        ]}
      />
      <Weighed one={one} />
    </section>
  );
}

/** Glyph and words, never a colour alone. */
function AnswerOf({ one: { answered, isSilent, silenceMeans, ended } }: { readonly one: Consultation }): ReactNode {
  const words = useWords(consultationWords);
  const say = useSay();
  if (answered) {
    const { answer, late } = answered.particulars;
    return (
      <>
        {answer === 'objects' ? '✕' : '✓'} {answered.on} {words.answers[answer]} {late && <span className="tag">{words.late}</span>}
        {answered.words && <blockquote>{answered.words}</blockquote>}
      </>
    );
  }
  if (ended) return <>— {words.notAwaited}</>;
  if (!isSilent) return <>… {words.awaited}</>;
  return (
    <>
      ○ {words.silent}
      <p className="quiet">{say(silenceMeans)}</p>
    </>
  );
}

function Weighed({ one: { weighed, overridden } }: { readonly one: Consultation }): ReactNode {
  const words = useWords(consultationWords);
  return (
    <Facts
      facts={[
        [
          words.weighed,
          weighed && `${weighed.on} · ${weighed.particulars.reasonable ? words.reasonableChoices.yes : words.reasonableChoices.no}`,
        ],
        [words.why, weighed?.words],
        [words.overridden, overridden && `${overridden.on} · ${overridden.words ?? ''}`],
        [words.releaseFrom, overridden?.particulars.releaseFrom],
      ]}
    />
  );
}
