import { Form } from 'antd';
import type { ReactNode } from 'react';
import { ApiProblem } from '../../shared/api/api-problem';
import type { TakeDown, TakenDown } from '../../shared/api/shapes';
import { placedFaults, type PlaceOf } from '../../shared/case/fault-places';
import { useSay, useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { withoutBlanks } from '../../shared/ui/without-blanks';
import { useTakeDown } from './api/take-down';
import { ApplicantPart } from './applicant-part';
import { ArrivalPart } from './arrival-part';
import { ItemsPart, WishesPart } from './items-part';
import { takeDownWords } from './words';

const tops = ['application', 'channel', 'evidence', 'identityProven', 'authorisationSeen'];

/** The server says where a fault lies, from the application's point of view; the form holds that under `application`. */
const placeOf: PlaceOf = ({ field }) => {
  if (!field) return undefined;
  const path = field
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return tops.includes(String(path[0])) ? path : ['application', ...path];
};

const initial = {
  channel: 'counter',
  identityProven: true,
  application: { items: [{}], applicant: { kind: 'citizen', statisticsKind: 'NATURAL' }, carrier: 'paper', route: 'post' },
} as unknown as TakeDown;

export function TakeDownForm({ onTaken }: { readonly onTaken: (taken: TakenDown) => void }): ReactNode {
  const words = useWords(takeDownWords);
  const say = useSay();
  const [form] = Form.useForm<TakeDown>();
  const sending = useTakeDown();
  const submit = (values: TakeDown): void => {
    sending.mutate(withoutBlanks(values), {
      onSuccess: onTaken,
      onError: (error) => {
        if (error instanceof ApiProblem) form.setFields(placedFaults(error.problem, placeOf, say) as Parameters<typeof form.setFields>[0]);
      },
    });
  };
  return (
    <Form<TakeDown>
      form={form}
      name="take-down"
      layout="vertical"
      initialValues={initial}
      onFinish={submit}
      scrollToFirstError
      className="take-down"
    >
      <p>{words.about}</p>
      {sending.isError && <ProblemPanel error={sending.error} />}
      <ArrivalPart />
      <ItemsPart />
      <ApplicantPart />
      <WishesPart />
      <div className="form-foot">
        <Button kind="primary" submits busy={sending.isPending}>
          {words.save}
        </Button>
      </div>
    </Form>
  );
}
