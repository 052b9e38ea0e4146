import type { ReactNode } from 'react';
import type { ClearConfidentiality } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { byItem } from '../../shared/case/fault-places';
import { useWords } from '../../shared/language/language';
import { sharedWords } from '../../shared/language/shared.words';
import { ChoiceField, LongTextField, TextField } from '../../shared/ui/fields';
import { optionsOf } from '../../shared/ui/options';
import { clearConfidentiality } from './api/clear-confidentiality';
import { reviewWords } from './review.words';

export function ClearConfidentialityForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(reviewWords);
  const { item } = useWords(sharedWords);
  return (
    <ActForm<ClearConfidentiality>
      subject={subject}
      act="clear-confidentiality"
      send={({ opinions }, sequence) => {
        const all = subject.items.map(({ id: itemId }, index) => ({ ...opinions[index], itemId })) as ClearConfidentiality['opinions'];
        return clearConfidentiality(subject.requestId, { opinions: all }, sequence);
      }}
      placeOf={byItem('opinions', subject.items)}
    >
      {subject.items.map(({ id, description }, index) => (
        <fieldset key={id}>
          <legend>{item(index + 1)}</legend>
          <p>{description}</p>
          <ChoiceField name={['opinions', index, 'decision']} label={words.decision} required options={optionsOf(words.decisions)} />
          <TextField name={['opinions', index, 'basis']} label={words.basis} required max={1000} />
          <LongTextField name={['opinions', index, 'opinion']} label={words.opinion} required max={5000} />
          <TextField name={['opinions', index, 'referredTo']} label={words.referredTo} help={words.referHelp} max={200} />
        </fieldset>
      ))}
    </ActForm>
  );
}
