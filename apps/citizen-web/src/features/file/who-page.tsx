import type { ReactElement } from 'react';
import type { DraftAnswers } from '../../api/answers';
import { Radios } from '../../components/choice-controls';
import type { PageFault } from '../../components/notices';
import type { FormAnswers } from '../../web/form-answers';
import { houseWords } from '../../words/house.words';
import { choicesOf, chosenIn } from './choices';
import { fileWords, type FileWords } from './file.words';
import type { Drawn, FormPage, SaidAnswer } from './form-page';

/** Citizen or which kind of organisation: asked once, it also serves the annual statistics. */
class WhoPage implements FormPage {
  readonly name = 'who';
  readonly step = 4;
  readonly back = '/file/items';

  title(_answers: DraftAnswers, words: FileWords): string {
    return words.who.title;
  }

  fields({ answers, words, language, errorOf }: Drawn): ReactElement {
    return (
      <Radios
        id="statisticsKind"
        name="statisticsKind"
        label={{ text: words.who.title, size: 'l', heading: true }}
        hint={words.who.hint}
        error={errorOf('statisticsKind')}
        errorPrefix={houseWords[language].errorPrefix}
        choices={choicesOf(words.who.choices)}
        chosen={answers.applicant?.statisticsKind}
      />
    );
  }

  read(form: FormAnswers, answers: DraftAnswers): DraftAnswers {
    const statisticsKind = chosenIn(fileWords.zh.who.choices, form.text('statisticsKind'));
    const kind = statisticsKind === undefined ? undefined : statisticsKind === 'NATURAL' ? 'citizen' : 'organisation';
    return { ...answers, applicant: { ...answers.applicant, statisticsKind, kind } };
  }

  faults({ applicant }: DraftAnswers, words: FileWords): PageFault[] {
    return applicant?.statisticsKind === undefined ? [{ field: 'statisticsKind', text: words.who.missing }] : [];
  }

  next(): string {
    return '/file/you';
  }

  said({ applicant }: DraftAnswers, words: FileWords): SaidAnswer[] {
    const choices: Readonly<Record<string, string>> = words.who.choices;
    return [{ key: words.check.kind, value: choices[applicant?.statisticsKind ?? ''] }];
  }
}

export const whoPage = new WhoPage();
