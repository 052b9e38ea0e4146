import type { ReactNode } from 'react';
import { useWords } from '../../shared/language/language';
import { sharedWords } from '../../shared/language/shared.words';
import { DayField } from '../../shared/ui/day-field';
import { ChoiceField, ManyField, TickField, WordsField } from '../../shared/ui/fields';
import { optionsOf } from '../../shared/ui/options';
import { ruleTrialsWords } from './rule-trials.words';

/** What has to come out. What is left empty is not compared. */
export function ExpectationFields(): ReactNode {
  const words = useWords(ruleTrialsWords);
  const shared = useWords(sharedWords);
  const { state, provisional, flaws, ...days } = words.fields;
  return (
    <>
      <div className="side-by-side">
        {optionsOf(days).map(({ value, label }) => (
          <DayField key={value} name={['expected', value]} label={label} />
        ))}
      </div>
      <ManyField name={['expected', 'none']} label={words.noneOf} options={optionsOf(days)} />
      <div className="side-by-side">
        <ChoiceField name={['expected', 'state']} label={state} options={optionsOf(words.states)} asList />
        <ChoiceField
          name={['expected', 'provisional']}
          label={provisional}
          asList
          options={[
            { value: 'true', label: shared.yes },
            { value: 'false', label: shared.no },
          ]}
        />
      </div>
      <WordsField name={['expected', 'flaws']} label={flaws} />
      <TickField name={['expected', 'noFlaws']} label={words.noFlaws} />
    </>
  );
}
