import { Form, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import type { NoticeFee } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { useWords } from '../../shared/language/language';
import { sharedWords } from '../../shared/language/shared.words';
import { ChoiceField } from '../../shared/ui/fields';
import { useFieldValue } from '../../shared/ui/form-watch';
import { optionsOf } from '../../shared/ui/options';
import { useFee } from './api/fee-of';
import { noticeFee } from './api/notice-fee';
import { feesWords } from './fees.words';
import { Forecast } from './forecast';

export function NoticeFeeForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(feesWords);
  const { forecast, payWithin } = useFee(subject.requestId).data ?? {};
  return (
    <ActForm<NoticeFee>
      subject={subject}
      act="notice-fee"
      initial={{ method: 'by-item' }}
      send={(values, sequence) => noticeFee(subject.requestId, values, sequence)}
    >
      {forecast && <Forecast forecast={forecast} />}
      <p>{words.stops(payWithin)}</p>
      <ChoiceField name="method" label={words.method} required options={optionsOf(words.methods)} help={words.methodHelp} />
      <MethodFields />
    </ActForm>
  );
}

/** What each way asks for; a field of the other way is not sent. */
function MethodFields(): ReactNode {
  const words = useWords(feesWords);
  if (useFieldValue('method') !== 'by-page') return <CountField name="units" label={words.units} help={words.unitsHelp} least={1} />;
  return (
    <div className="side-by-side">
      <CountField name="pages" label={words.pages} help={words.pagesHelp} least={0} required />
      <CountField name="publishedPages" label={words.publishedPages} help={words.publishedHelp} least={0} />
    </div>
  );
}

interface CountFieldProps {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly least: number;
  readonly required?: boolean;
}

function CountField({ name, label, help, least, required = false }: CountFieldProps): ReactNode {
  const words = useWords(sharedWords);
  return (
    <Form.Item
      name={name}
      label={required ? label : `${label}(${words.optional})`}
      required={required}
      rules={required ? [{ required: true, message: words.required }] : []}
      extra={help}
      preserve={false}
    >
      <InputNumber min={least} precision={0} />
    </Form.Item>
  );
}
