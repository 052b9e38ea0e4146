import type { ReactNode } from 'react';
import type { GiveOpinion } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { useWords } from '../../shared/language/language';
import { LongTextField } from '../../shared/ui/fields';
import { checkLegality } from './api/check-legality';
import { returnForRework } from './api/return-for-rework';
import { ProposalOf } from './proposal-of';
import { replyWords } from './reply.words';

export function CheckLegalityForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(replyWords);
  return (
    <ActForm<GiveOpinion>
      subject={subject}
      act="check-legality"
      send={(values, sequence) => checkLegality(subject.requestId, values, sequence)}
    >
      <ProposalOf view={subject.view} />
      <p>{words.checkSays}</p>
      <LongTextField name="opinion" label={words.opinion} required max={5000} />
    </ActForm>
  );
}

export function ReturnForReworkForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(replyWords);
  return (
    <ActForm<GiveOpinion>
      subject={subject}
      act="return-for-rework"
      send={(values, sequence) => returnForRework(subject.requestId, values, sequence)}
    >
      <p>{words.reworkSays}</p>
      <LongTextField name="opinion" label={words.opinion} required max={5000} />
    </ActForm>
  );
}
