import type { ReactNode } from 'react';
import type { AskForReasons, RecordReasons } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { DocumentChoice } from '../../shared/case/document-choice';
import { useWords } from '../../shared/language/language';
import { DayField } from '../../shared/ui/day-field';
import { LongTextField } from '../../shared/ui/fields';
import { askForReasons } from './api/ask-for-reasons';
import { useExtension } from './api/extension-of';
import { recordReasons } from './api/record-reasons';
import { extensionWords } from './extension.words';
import { TermNow } from './term-now';

export function AskForReasonsForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(extensionWords);
  const { forecast, reasonsPeriod } = useExtension(subject.requestId).data ?? {};
  const help = reasonsPeriod && words.untilHelp(reasonsPeriod.usualUntil, reasonsPeriod.earliestUntil, reasonsPeriod.latestUntil);
  return (
    <ActForm<AskForReasons>
      subject={subject}
      act="ask-for-reasons"
      send={(values, sequence) => askForReasons(subject.requestId, values, sequence)}
    >
      {forecast && <TermNow forecast={{ ...forecast, lastDays: [] }} />}
      <p>{words.doesNotStop}</p>
      <LongTextField name="why" label={words.why} required max={2000} rows={2} help={words.whyHelp} />
      <DayField name="until" label={words.until} help={help} />
    </ActForm>
  );
}

export function RecordReasonsForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(extensionWords);
  return (
    <ActForm<RecordReasons>
      subject={subject}
      act="record-reasons"
      send={(values, sequence) => recordReasons(subject.requestId, values, sequence)}
    >
      <LongTextField name="text" label={words.reasonsText} max={5000} help={words.reasonsTextHelp} />
      <DocumentChoice requestId={subject.requestId} name="documentId" label={words.reasonsPaper} />
      <DayField name="on" label={words.reasonsOn} help={words.reasonsOnHelp} />
    </ActForm>
  );
}
