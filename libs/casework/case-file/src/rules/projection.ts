import type { Calendar } from '@law/calendar';
import type { ClockReading } from '@law/clock';
import type { Standing, Workflow } from '@law/workflow';
import type { KeptCase, Projection } from '../store/case-files.store';
import { awaitedRoles } from './awaited-roles';

/** Today's answers, kept beside the case for sorting and warning. Nothing here is truth: it can be rebuilt from the ledger. */
export function projectionOf(
  file: Pick<KeptCase, 'workflow' | 'workflowVersion' | 'state' | 'milestones' | 'performedBy' | 'unitId' | 'clockFacts'>,
  workflow: Workflow,
  reading: ClockReading,
  { version }: Pick<Calendar, 'version'>,
): Projection {
  const { state, milestones, performedBy, unitId, clockFacts } = file;
  const standing: Standing = { workflow: file.workflow, version: file.workflowVersion, state, milestones, performedBy };
  return {
    state,
    milestones,
    performedBy,
    awaits: awaitedRoles(workflow, standing),
    unitId,
    clockFacts,
    clockRuns: reading.state === 'running',
    receiptOn: reading.receiptOn,
    legalDue: reading.legalDue,
    safeDue: reading.safeDue,
    provisional: reading.provisional,
    correctionAskBy: reading.correctionAskBy,
    correctionUntil: reading.correctionUntil,
    calendarVersion: version,
  };
}
