import type { ClockReading } from '@law/clock';
import { actsOf, type Workflow } from '@law/workflow';
import type { Actor } from '../actor';
import { soonDays, type ClockFilter } from '../queue';
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
    legalDaysLeft: reading.legalDaysLeft,
    clock: clockOf(reading),
    correctionAskBy: reading.correctionAskBy,
    correctionUntil: reading.correctionUntil,
    allowedActs: allowed,
    refusedActs: refused,
  };
}

/** Warned of by the strict day, late only by the law's. */
export function clockOf({
  state,
  daysLeft,
  late,
  lateBy,
}: Pick<ClockReading, 'state' | 'daysLeft' | 'late' | 'lateBy'>): ClockFilter | undefined {
  if (state !== 'running' || daysLeft === undefined) return undefined;
  if (late) return 'late';
  if (lateBy.safe > 0) return 'past-safe';
  return daysLeft <= soonDays ? 'due-soon' : 'in-time';
}
