import type { ReactNode } from 'react';
import type { RecordSearch } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { DocumentChoice } from '../../shared/case/document-choice';
import { byIndex } from '../../shared/case/fault-places';
import { itemOptions } from '../../shared/case/item-options';
import { useWords } from '../../shared/language/language';
import { DayField } from '../../shared/ui/day-field';
import { ChoiceField, LongTextField, WordsField } from '../../shared/ui/fields';
import { ListField } from '../../shared/ui/list-field';
import { optionsOf } from '../../shared/ui/options';
import { recordSearch } from './api/record-search';
import { investigationWords } from './investigation.words';

type Searches = RecordSearch['searches'];

export function RecordSearchForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(investigationWords);
  return (
    <ActForm<RecordSearch>
      subject={subject}
      act="record-search"
      initial={{ searches: subject.items.map(({ id }) => ({ itemId: id })) as Searches }}
      send={(values, sequence) => recordSearch(subject.requestId, whole(values), sequence)}
      placeOf={byIndex('searches')}
    >
      <ListField name="searches" title={words.search} addLabel={words.addSearch} newRow={() => ({})}>
        {(index) => (
          <>
            <ChoiceField name={[index, 'itemId']} label={words.item} required options={itemOptions(subject.items)} asList />
            <div className="side-by-side">
              <DayField name={[index, 'searchedOn']} label={words.searchedOn} required />
              <DayField name={[index, 'periodFrom']} label={words.periodFrom} />
              <DayField name={[index, 'periodTo']} label={words.periodTo} />
            </div>
            <WordsField name={[index, 'places']} label={words.places} required />
            <WordsField name={[index, 'keywords']} label={words.keywords} required />
            <WordsField name={[index, 'peopleAsked']} label={words.people} />
            <ChoiceField name={[index, 'result']} label={words.result} required options={optionsOf(words.results)} />
            <LongTextField name={[index, 'note']} label={words.note} help={words.noteHelp} max={5000} />
            <DocumentChoice requestId={subject.requestId} name={[index, 'documentIds']} label={words.documents} many />
          </>
        )}
      </ListField>
    </ActForm>
  );
}

/** The note may be left empty where something was found; the server wants the member itself. */
function whole({ searches }: RecordSearch): RecordSearch {
  return { searches: searches.map((search) => ({ ...search, note: (search as { note?: string }).note ?? '' })) };
}
