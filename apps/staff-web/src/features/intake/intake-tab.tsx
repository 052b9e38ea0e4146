import type { ReactNode } from 'react';
import type { CaseView, IntakeView } from '../../shared/api/shapes';
import { channelWords } from '../../shared/case/channel.words';
import { useSay, useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Facts } from '../../shared/ui/facts';
import { Moment } from '../../shared/ui/moment';
import { Nothing, Panel } from '../../shared/ui/panel';
import { useIntake } from './api/intake-of';
import { intakeWords } from './intake.words';

export function IntakeTab({ view }: { readonly view: CaseView }): ReactNode {
  const words = useWords(intakeWords);
  const intake = useIntake(view.standing.id);
  return (
    <Awaited query={intake}>
      {({ submission }) => (submission ? <Submission submission={submission} /> : <Nothing>{words.none}</Nothing>)}
    </Awaited>
  );
}

function Submission({ submission }: { readonly submission: NonNullable<IntakeView['submission']> }): ReactNode {
  const words = useWords(intakeWords);
  const channels = useWords(channelWords);
  const say = useSay();
  const { channel, submittedAt, arrivedOn, evidence, gaps } = submission;
  return (
    <>
      <Panel title={words.channel}>
        <Facts
          facts={[
            [words.channel, channels[channel]],
            [words.submittedAt, <Moment key="at" at={submittedAt} />],
            [words.arrivedOn, arrivedOn],
            [words.gaps, gaps.length > 0 ? gaps.map(({ says }) => say(says)).join('、') : words.noGaps],
          ]}
        />
      </Panel>
      {evidence && <Evidence evidence={evidence} />}
    </>
  );
}

interface EvidenceProps {
  readonly evidence: NonNullable<NonNullable<IntakeView['submission']>['evidence']>;
}

function Evidence({ evidence }: EvidenceProps): ReactNode {
  const words = useWords(intakeWords);
  return (
    <Panel title={words.evidence}>
      <Facts
        facts={[
          [words.on, evidence.on],
          [words.mailNo, evidence.mailNo],
          [words.confirmedOn, evidence.confirmedOn],
          [words.confirmedBy, evidence.confirmedBy && words.ways[evidence.confirmedBy]],
          [words.readBack, evidence.readBack && '✓'],
          [words.witness, evidence.witness],
          [words.note, evidence.note],
        ]}
      />
    </Panel>
  );
}
