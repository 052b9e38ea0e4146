import { Form } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { ApiProblem, type Fault } from '../../shared/api/api-problem';
import type { RuleTrial } from '../../shared/api/shapes';
import { placedFaults, type PlaceOf } from '../../shared/case/fault-places';
import { useSay, useWords } from '../../shared/language/language';
import { sharedWords } from '../../shared/language/shared.words';
import { Button } from '../../shared/ui/button';
import { TextField } from '../../shared/ui/fields';
import { NoticeBar } from '../../shared/ui/notice-bar';
import { Panel } from '../../shared/ui/panel';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { useCount } from './api/compare';
import { useKeepTrial } from './api/keep-trial';
import { CompareView } from './compare-view';
import { ExpectationFields } from './expectation-fields';
import { QuestionFields } from './question-fields';
import { ruleTrialsWords } from './rule-trials.words';
import { draftFrom, draftOf, emptyDraft, expectationOf, questionIn, questionText, type TrialDraft } from './trial-draft';

interface TrialEditorProps {
  /** Nothing for a new one. */
  readonly trial?: RuleTrial;
  /** What the preview is compared with. */
  readonly against: string;
  readonly onDone: () => void;
}

/** A fault leads into the form by its field and its path into the JSON. */
const placeOf: PlaceOf = (fault) => {
  const { field, path = '' } = fault as Fault & { readonly path?: string };
  if (!field) return undefined;
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  return [field, ...steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step))];
};

/** A question and what has to come out, as a form or as JSON; what was typed stays through every refusal. */
export function TrialEditor({ trial, against, onDone }: TrialEditorProps): ReactNode {
  const words = useWords(ruleTrialsWords);
  const shared = useWords(sharedWords);
  const say = useSay();
  const id = useId();
  const [form] = Form.useForm<TrialDraft>();
  /** Set while the question is written as JSON. */
  const [text, setText] = useState<string>();
  const [isNoJson, setNoJson] = useState(false);
  const keeping = useKeepTrial(trial);
  const counting = useCount();
  const question = (): string => text ?? questionText((form.getFieldsValue(true) as TrialDraft).question);
  const place = (error: Error): void => {
    if (error instanceof ApiProblem) form.setFields(placedFaults(error.problem, placeOf, say));
  };
  const keep = (): void => {
    const { title, expected } = form.getFieldsValue(true) as TrialDraft;
    keeping.mutate({ title, question: question(), expected: expectationOf(expected) }, { onSuccess: onDone, onError: place });
  };
  const toForm = (): void => {
    const read = questionIn(text ?? '');
    setNoJson(!read);
    if (!read) return;
    form.setFieldValue('question', read);
    setText(undefined);
  };
  return (
    <Panel title={trial ? words.editTitle : words.newTitle}>
      {keeping.isError && <ProblemPanel error={keeping.error} />}
      <Form<TrialDraft>
        form={form}
        name={`trial${id.replace(/\W/g, '')}`}
        layout="vertical"
        initialValues={trial ? draftOf(trial) : emptyDraft}
        onFinish={keep}
        scrollToFirstError
      >
        <TextField name="title" label={words.name} required max={200} />
        <fieldset>
          <legend>{words.question}</legend>
          <div className="form-foot" role="group" aria-label={words.view}>
            <Button small disabled={text === undefined} onClick={toForm}>
              {words.asForm}
            </Button>
            <Button
              small
              disabled={text !== undefined}
              onClick={() => {
                setText(questionText((form.getFieldsValue(true) as TrialDraft).question, 2));
              }}
            >
              {words.asJson}
            </Button>
          </div>
          {isNoJson && <NoticeBar kind="warning" title={words.notJson} />}
          {text === undefined ? <QuestionFields /> : <JsonField value={text} onChange={setText} />}
        </fieldset>
        <fieldset>
          <legend>{words.expectation}</legend>
          <ExpectationFields />
        </fieldset>
        <div className="form-foot">
          <Button kind="primary" submits busy={keeping.isPending}>
            {shared.save}
          </Button>
          <Button
            busy={counting.isPending}
            onClick={() => {
              counting.mutate({ question: question(), against }, { onError: place });
            }}
          >
            {words.preview}
          </Button>
          <Button onClick={onDone}>{shared.cancel}</Button>
        </div>
      </Form>
      {counting.isError && <ProblemPanel error={counting.error} />}
      {counting.data && (
        <>
          <div className="form-foot">
            <Button
              small
              onClick={() => {
                form.setFieldValue('expected', draftFrom(counting.data.inForce));
              }}
            >
              {words.take}
            </Button>
          </div>
          <CompareView comparison={counting.data} />
        </>
      )}
    </Panel>
  );
}

interface JsonFieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function JsonField({ value, onChange }: JsonFieldProps): ReactNode {
  const words = useWords(ruleTrialsWords);
  const id = useId();
  return (
    <div className="import-trials">
      <label htmlFor={id}>{words.asJson}</label>
      <textarea
        id={id}
        rows={14}
        spellCheck={false}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </div>
  );
}
