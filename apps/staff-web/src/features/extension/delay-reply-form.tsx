import type { ReactNode } from 'react';
import type { DelayReply } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { useWords } from '../../shared/language/language';
import { DayField } from '../../shared/ui/day-field';
import { LongTextField } from '../../shared/ui/fields';
import { delayReply } from './api/delay-reply';
import { useExtension } from './api/extension-of';
import { extensionWords } from './extension.words';
import { TermNow } from './term-now';

export function DelayReplyForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(extensionWords);
  const forecast = useExtension(subject.requestId).data?.forecast;
  return (
    <ActForm<DelayReply> subject={subject} act="delay-reply" send={(values, sequence) => delayReply(subject.requestId, values, sequence)}>
      {forecast && <TermNow forecast={{ ...forecast, lastDays: [] }} />}
      <DayField name="until" label={words.delayUntil} required help={forecast && words.delayHelp(forecast.legalDue)} />
      <LongTextField name="reason" label={words.delayReason} required max={1000} rows={2} help={words.delayReasonHelp} />
      <p className="quiet">{words.delaySays}</p>
    </ActForm>
  );
}
