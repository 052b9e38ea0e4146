import type { ReactElement } from 'react';
import type { DraftAnswers } from '../../api/answers';
import type { PageFault } from '../../components/notices';
import { Textarea } from '../../components/text-controls';
import type { FormAnswers } from '../../web/form-answers';
import { houseWords } from '../../words/house.words';
import type { FileWords } from './file.words';
import { given, textFaults, type Drawn, type FormPage, type SaidAnswer } from './form-page';

const longestTopic = 2000;

/** What the person wants to know, before any form language; it becomes the first description. */
class WhatPage implements FormPage {
  readonly name = 'what';
  readonly step = 1;
  readonly back = '/file';

  title(_answers: DraftAnswers, words: FileWords): string {
    return words.what.title;
  }

  fields({ answers, words, language, errorOf }: Drawn): ReactElement {
    return (
      <>
        <Textarea
          id="topic"
          name="topic"
          label={{ text: words.what.title, size: 'l', heading: true }}
          hint={words.what.hint}
          error={errorOf('topic')}
          errorPrefix={houseWords[language].errorPrefix}
          value={answers.topic}
          rows={6}
        />
        <section className="tips" aria-labelledby="tips">
          <h2 className="govuk-heading-s" id="tips">
            {words.what.tipsTitle}
          </h2>
          <ul className="govuk-list govuk-list--bullet">
            {words.what.tips.map((tip) => (
              <li key={tip}>{tip}</li>
            ))}
          </ul>
        </section>
      </>
    );
  }

  /** A first item that only repeats the topic goes along with it when the topic is said anew. */
  read(form: FormAnswers, answers: DraftAnswers): DraftAnswers {
    const topic = form.text('topic');
    const items = answers.items?.map((item, index) =>
      index === 0 && item.description === answers.topic ? { ...item, description: topic } : item,
    );
    return { ...answers, topic, items };
  }

  faults({ topic }: DraftAnswers, words: FileWords): PageFault[] {
    if (!given(topic)) return [{ field: 'topic', text: words.what.missing }];
    return textFaults('topic', words.what.label, topic, longestTopic, words);
  }

  next(): string {
    return '/file/agency';
  }

  said({ topic }: DraftAnswers, words: FileWords): SaidAnswer[] {
    return [{ key: words.what.label, value: topic }];
  }
}

export const whatPage = new WhatPage();
