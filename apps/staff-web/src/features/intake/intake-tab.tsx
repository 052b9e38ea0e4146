import type { ReactNode } from 'react';
import type { CaseView } from '../../shared/api/shapes';
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
  const channels = useWords(channelWords);
  const say = useSay();
  const intake = useIntake(view.standing.id);
  return (
    <Awaited query={intake}>
      {({ submission }) => {
        if (!submission) return <Nothing>{words.none}</Nothing>;
        const { channel, submittedAt, arrivedOn, evidence, gaps } = submission;
        return (
          <Panel title={words.evidence}>
            <Facts
              facts={[
                [words.channel, channels[channel]],
                [words.submittedAt, <Moment key="at" at={submittedAt} />],
                [words.arrivedOn, evidence?.on ?? arrivedOn],
                [words.mailNo, evidence?.mailNo],
                [words.confirmedOn, evidence?.confirmedOn],
                [words.confirmedBy, evidence?.confirmedBy && words.ways[evidence.confirmedBy]],
                [words.readBack, evidence?.readBack && '✓'],
                [words.witness, evidence?.witness],
                [words.note, evidence?.note],
                [words.gaps, gaps.map(({ says }) => say(says)).join('、')],
              ]}
            />
          </Panel>
        );
      }}
    </Awaited>
  );
}
