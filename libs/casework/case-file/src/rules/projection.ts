import type { Calendar } from '@law/calendar';
import type { ClockReading } from '@law/clock';
import type { StatuteProfile } from '@law/statute';
import type { Standing, Workflow } from '@law/workflow';
import type { KeptCase, Projection } from '../store/case-files.store';
import { awaitedRoles } from './awaited-roles';
import { confirmBy, watchedTerms } from './watched-terms';

type Projected = Pick<
  KeptCase,
  'workflow' | 'workflowVersion' | 'state' | 'milestones' | 'performedBy' | 'unitId' | 'clockFacts' | 'channel' | 'submittedOn'
>;

/** Today's answers, kept beside the case for sorting and warning. Nothing here is truth: it can be rebuilt from the ledger. */
export function projectionOf(
  file: Projected,
  workflow: Workflow,
  reading: ClockReading,
  rules: { readonly profile: StatuteProfile; readonly calendar: Calendar },
): Projection {
  const { state, milestones, performedBy, unitId, clockFacts } = file;
  const standing: Standing = { workflow: file.workflow, version: file.workflowVersion, state, milestones, performedBy };
  const watched = { ...file, ...rules, standing };
  const runs = reading.state === 'running';
  return {
    state,
    milestones,
    performedBy,
    awaits: awaitedRoles(workflow, standing),
    unitId,
    clockFacts,
    clockRuns: runs,
    dueOn: runs ? reading.safeDue : confirmBy(watched),
    receiptOn: reading.receiptOn,
    legalDue: reading.legalDue,
    safeDue: reading.safeDue,
    provisional: reading.provisional,
    correctionAskBy: reading.correctionAskBy,
    correctionUntil: reading.correctionUntil,
    calendarVersion: rules.calendar.version,
    watched: watchedTerms({ ...watched, reading }),
  };
}
