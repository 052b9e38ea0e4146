import type { ClockReading } from '@law/clock';
import { actsOf, type Workflow } from '@law/workflow';
import type { Actor } from '../actor';
import type { StandingView } from '../standing-view';
import type { KeptCase } from '../store/case-files.store';

/** Where the case stands for that actor; the one place where a standing is put into words for the outside. */
export function standingView(file: KeptCase, reading: ClockReading, workflow: Workflow, actor: Actor): StandingView {
  const { state, milestones, performedBy, workflow: name, workflowVersion: version } = file;
  const roles = actor.agencyId === undefined || actor.agencyId === file.agencyId ? actor.roles : [];
  const { allowed, refused } = actsOf(workflow, { workflow: name, version, state, milestones, performedBy }, { id: actor.id, roles });
  return {
    id: file.id,
    number: file.number,
    sequence: file.sequence,
    state,
    milestones,
    receiptOn: reading.receiptOn,
    legalDue: reading.legalDue,
    safeDue: reading.safeDue,
    provisional: reading.provisional,
    daysLeft: reading.daysLeft,
    correctionAskBy: reading.correctionAskBy,
    correctionUntil: reading.correctionUntil,
    allowedActs: allowed,
    refusedActs: refused,
  };
}
