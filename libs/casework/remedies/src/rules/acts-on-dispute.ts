import type { Dispute } from '../dispute';

/** What can be recorded of a dispute as it stands, by somebody with those rights. */
export function actsOn({ reply, decision, redecision }: Dispute, rights: ReadonlySet<string>): string[] {
  const possible = [
    ...(decision ? [] : reply ? ['record-dispute-decision'] : ['record-dispute-reply', 'record-dispute-decision']),
    ...(decision?.order && !redecision ? ['open-redecision'] : []),
  ];
  return possible.filter((act) => rights.has(`remedies:${act}`));
}
