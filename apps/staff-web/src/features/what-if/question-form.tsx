import { Form } from 'antd';
import type { ReactNode } from 'react';
import type { Supposed } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { DayField } from '../../shared/ui/day-field';
import { ChoiceField, TextField } from '../../shared/ui/fields';
import { useFieldValue } from '../../shared/ui/form-watch';
import { optionsOf } from '../../shared/ui/options';
import { withoutBlanks } from '../../shared/ui/without-blanks';
import { whatIfWords } from './what-if.words';

type Step = Supposed['step'];
type Typed = Omit<Supposed, 'days'> & { readonly days?: string };

interface QuestionFormProps {
  readonly busy: boolean;
  readonly onAsk: (question: Supposed) => void;
}

/** One step with the days that belong to it; what is left out is filled in by the server. */
export function QuestionForm({ busy, onAsk }: QuestionFormProps): ReactNode {
  const words = useWords(whatIfWords);
  const [form] = Form.useForm<Typed>();
  return (
    <Form<Typed>
      form={form}
      name="what-if"
      layout="vertical"
      initialValues={{ step: 'extend' }}
      onFinish={(typed) => {
        const { days, ...rest } = withoutBlanks(typed);
        onAsk({ ...rest, ...(days !== undefined && { days: Number(days) }) });
      }}
    >
      <ChoiceField name="step" label={words.step} required asList options={optionsOf(words.steps)} />
      <div className="side-by-side">
        <DayField name="on" label={words.on} help={words.onHelp} />
        <OwnFields />
      </div>
      <Button submits kind="primary" busy={busy}>
        {words.ask}
      </Button>
    </Form>
  );
}

function OwnFields(): ReactNode {
  const words = useWords(whatIfWords);
  const step = useFieldValue('step') as Step | undefined;
  if (step === 'extend') return <TextField name="days" label={words.days} max={3} help={words.daysHelp} />;
  if (step === 'delay') return <DayField name="until" label={words.untilDelay} required />;
  const back = (words.back as Partial<Record<Step, string>>)[step ?? 'reply'];
  return (
    <>
      {step === 'consult' && <ChoiceField name="kind" label={words.kind} asList options={optionsOf(words.kinds)} />}
      {step === 'ask-for-correction' && <DayField name="until" label={words.untilCorrection} />}
      {back && <DayField name="backOn" label={back} help={words.backHelp} />}
    </>
  );
}
