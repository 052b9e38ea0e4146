import type { ReactNode } from 'react';
import type { CaseView } from '../../shared/api/shapes';
import { useWorkflowTable } from '../../shared/case/api/workflow-table';
import { channelWords } from '../../shared/case/channel.words';
import { useSay, useWords } from '../../shared/language/language';
import { Facts } from '../../shared/ui/facts';
import { Moment } from '../../shared/ui/moment';
import { caseFileWords } from './case-file.words';
import { TermStands } from './term-stands';

export function CaseHead({ view }: { readonly view: CaseView }): ReactNode {
  const words = useWords(caseFileWords);
  const channels = useWords(channelWords);
  const say = useSay();
  const { standing, workflow } = view;
  const states = useWorkflowTable(workflow.name, workflow.version).data?.states ?? {};
  return (
    <div className="case-head">
      <h1>
        <span className="number">{standing.number}</span> {view.title}
      </h1>
      <p>
        <span className="tag tag-state">{say(states[standing.state]) || standing.state}</span> <TermStands view={view} />
      </p>
      <Facts
        facts={[
          [words.agency, say(view.agencyName)],
          [words.unit, say(view.unitName)],
          [words.channel, channels[view.channel] ?? view.channel],
          [words.submitted, <Moment key="at" at={view.submittedAt} />],
        ]}
      />
    </div>
  );
}
