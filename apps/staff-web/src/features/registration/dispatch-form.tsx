import type { ReactNode } from 'react';
import type { DispatchToUnit } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { useSay, useWords } from '../../shared/language/language';
import { DayField } from '../../shared/ui/day-field';
import { ChoiceField, LongTextField } from '../../shared/ui/fields';
import { dispatchToUnit } from './api/dispatch-to-unit';
import { useUnits } from './api/units';
import { registrationWords } from './registration.words';

export function DispatchForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(registrationWords);
  const say = useSay();
  const units = (useUnits().data ?? []).map(({ id, name }) => ({ value: id, label: say(name) }));
  return (
    <ActForm<DispatchToUnit>
      subject={subject}
      act="dispatch-to-unit"
      send={(values, sequence) => dispatchToUnit(subject.requestId, values, sequence)}
    >
      <ChoiceField name="unitId" label={words.unit} required options={units} asList />
      <DayField name="internalDueOn" label={words.internalDue} help={words.internalHelp} />
      <LongTextField name="note" label={words.note} max={2000} />
    </ActForm>
  );
}
