import type { ReactNode } from 'react';
import type { StatuteOutcomes } from '../../shared/api/shapes';
import { DocumentChoice } from '../../shared/case/document-choice';
import { useSay, useWords } from '../../shared/language/language';
import { DayField } from '../../shared/ui/day-field';
import { ChoiceField, LongTextField, TextField } from '../../shared/ui/fields';
import { useFieldValue } from '../../shared/ui/form-watch';
import { ListField } from '../../shared/ui/list-field';
import { replyWords } from './reply.words';

type Outcome = StatuteOutcomes['outcomes'][number];

interface OneProposalProps {
  readonly index: number;
  readonly statute: StatuteOutcomes;
  readonly requestId: string;
}

/** The answer to one item. What the chosen outcome needs comes from the statute; the server judges whether it is there. */
export function OneProposal({ index, statute, requestId }: OneProposalProps): ReactNode {
  const words = useWords(replyWords);
  const say = useSay();
  const chosen = useFieldValue(['outcomes', index, 'outcome']);
  const outcome = statute.outcomes.find(({ code }) => code === chosen);
  const options = statute.outcomes
    .filter(({ kind }) => kind !== 'closed')
    .map(({ code, name, article }) => ({ value: code, label: `${say(name)} · ${article}` }));
  const at = (field: string): (string | number)[] => ['outcomes', index, field];
  return (
    <>
      <ChoiceField name={at('outcome')} label={words.outcome} required options={options} asList />
      {outcome && <Needs outcome={outcome} />}
      {outcome?.aspects && (
        <ChoiceField
          name={at('aspect')}
          label={words.aspect}
          options={outcome.aspects.map((aspect) => ({ value: aspect.zh, label: say(aspect) }))}
        />
      )}
      <LongTextField name={at('reasons')} label={words.reasons} max={10_000} />
      <DocumentChoice requestId={requestId} name={at('documentIds')} label={words.documents} many />
      <TextField name={at('where')} label={words.where} max={1000} />
      {outcome?.kind === 'partly-given' && <Withheld index={index} statute={statute} />}
      <LongTextField name={at('separability')} label={words.separability} max={5000} rows={2} />
      <details>
        <summary>{words.more}</summary>
        <More index={index} />
      </details>
    </>
  );
}

function Needs({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const words = useWords(replyWords);
  const say = useSay();
  return (
    <p className="quiet">
      {words.letterSays} {outcome.contains.map(say).join(';')}
    </p>
  );
}

function Withheld({ index, statute }: { readonly index: number; readonly statute: StatuteOutcomes }): ReactNode {
  const words = useWords(replyWords);
  const say = useSay();
  const grounds = statute.outcomes
    .filter(({ code }) => statute.grounds.includes(code))
    .map(({ code, name, article }) => ({ value: code, label: `${say(name)} · ${article}` }));
  return (
    <ListField name={['outcomes', index, 'withheld']} title={words.part} addLabel={words.addPart} atLeast={0} newRow={() => ({})}>
      {(part) => (
        <>
          <TextField name={[part, 'what']} label={words.what} required max={1000} />
          <ChoiceField name={[part, 'ground']} label={words.ground} required options={grounds} asList />
          <LongTextField name={[part, 'reason']} label={words.why} required max={5000} rows={2} />
        </>
      )}
    </ListField>
  );
}

function More({ index }: { readonly index: number }): ReactNode {
  const words = useWords(replyWords);
  const at = (...path: string[]): (string | number)[] => ['outcomes', index, ...path];
  return (
    <>
      <div className="side-by-side">
        <TextField name={at('basis', 'title')} label={words.basisTitle} max={200} />
        <TextField name={at('basis', 'article')} label={words.basisArticle} max={200} />
      </div>
      <div className="side-by-side">
        <TextField name={at('earlierReply', 'docNo')} label={words.earlierDocNo} max={200} />
        <DayField name={at('earlierReply', 'on')} label={words.earlierOn} />
      </div>
      <div className="side-by-side">
        <TextField name={at('responsible', 'name')} label={words.responsibleName} max={200} />
        <TextField name={at('responsible', 'contact')} label={words.responsibleContact} max={500} />
      </div>
      <DayField name={at('secrecyUntil')} label={words.secrecyUntil} />
    </>
  );
}
