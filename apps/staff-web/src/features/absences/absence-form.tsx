import { Form } from 'antd';
import type { ReactNode } from 'react';
import type { AbsenceList, NewAbsence } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { DayField } from '../../shared/ui/day-field';
import { ChoiceField } from '../../shared/ui/fields';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { absencesWords } from './absences.words';
import { useEnterAbsence } from './api/absences';

interface AbsenceFormProps {
  readonly colleagues: AbsenceList['colleagues'];
  readonly own: string;
  readonly onLeave: () => void;
}

/** Who, from when until when, and who stands in. What was typed stays when it is refused. */
export function AbsenceForm({ colleagues, own, onLeave }: AbsenceFormProps): ReactNode {
  const words = useWords(absencesWords);
  const enter = useEnterAbsence();
  const options = (of: AbsenceList['colleagues']) => of.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form<NewAbsence>
      layout="vertical"
      initialValues={{ staffId: own }}
      onFinish={(absence) => {
        enter.mutate(absence, { onSuccess: onLeave });
      }}
    >
      {enter.isError && <ProblemPanel error={enter.error} />}
      <ChoiceField name="staffId" label={words.who} required asList options={options(colleagues.filter(({ mayEnter }) => mayEnter))} />
      <DayField name="from" label={words.from} required />
      <DayField name="until" label={words.until} required />
      <ChoiceField name="deputyId" label={words.deputy} asList options={options(colleagues)} />
      <Button kind="primary" submits busy={enter.isPending}>
        {words.enter}
      </Button>{' '}
      <Button onClick={onLeave}>{words.cancel}</Button>
    </Form>
  );
}
