import type { ReactElement } from 'react';
import type { DraftAnswers } from '../../api/answers';
import { Checkboxes } from '../../components/choice-controls';
import type { PageFault } from '../../components/notices';
import { Textarea } from '../../components/text-controls';
import type { FormAnswers } from '../../web/form-answers';
import { houseWords } from '../../words/house.words';
import { choicesOf, chosenIn } from './choices';
import { fileWords, type FileWords } from './file.words';
import { given, textFaults, type Drawn, type FormPage, type SaidAnswer } from './form-page';

const longestMore = 300;

/** Help for those who find reading, seeing or hearing hard, Art. 43. Nothing here must be answered. */
class HelpPage implements FormPage {
  readonly name = 'help';
  readonly step = 7;
  readonly back = '/file/way';

  title(_answers: DraftAnswers, words: FileWords): string {
    return words.help.title;
  }

  fields({ answers, words, language, errorOf }: Drawn): ReactElement {
    const { errorPrefix } = houseWords[language];
    return (
      <>
        <Checkboxes
          id="assistanceKinds"
          name="assistanceKinds"
          label={{ text: words.help.title, size: 'l', heading: true }}
          hint={words.help.hint}
          errorPrefix={errorPrefix}
          choices={choicesOf(words.help.choices)}
          chosen={answers.assistanceKinds}
        />
        <Textarea
          id="assistanceMore"
          name="assistanceMore"
          label={{ text: words.help.more + words.optional }}
          error={errorOf('assistanceMore')}
          errorPrefix={errorPrefix}
          value={answers.assistanceMore}
          rows={3}
        />
      </>
    );
  }

  /** What the agency reads is Chinese, whichever language the form was filled in. */
  read(form: FormAnswers, answers: DraftAnswers): DraftAnswers {
    const { choices } = fileWords.zh.help;
    const assistanceKinds = form.all('assistanceKinds').flatMap((kind) => chosenIn(choices, kind) ?? []);
    const assistanceMore = form.text('assistanceMore');
    const assistance = [...helpTexts(assistanceKinds, choices), assistanceMore.trim()].filter(given).join('；');
    return { ...answers, assistanceKinds, assistanceMore, assistance };
  }

  faults({ assistanceMore }: DraftAnswers, words: FileWords): PageFault[] {
    return textFaults('assistanceMore', words.help.more, assistanceMore, longestMore, words);
  }

  next(): string {
    return '/file/check';
  }

  said({ assistanceKinds = [], assistanceMore }: DraftAnswers, words: FileWords): SaidAnswer[] {
    const texts = [...helpTexts(assistanceKinds, words.help.choices), assistanceMore?.trim()].filter(given);
    return [{ key: words.help.short, value: texts.join('\n') || words.help.none }];
  }
}

function helpTexts(kinds: readonly string[], choices: Readonly<Record<string, string>>): string[] {
  return kinds.flatMap((kind) => choices[kind] ?? []);
}

export const helpPage = new HelpPage();
