export { defineWorkflow, type ActRule, type ClockEffect, type Workflow, type Words } from './workflow';
export {
  actsOf,
  judge,
  sayRefusal,
  type Actor,
  type ActsOf,
  type Allowed,
  type AllowedAct,
  type RefusalReason,
  type Refused,
  type RefusedAct,
  type Standing,
  type Verdict,
} from './judge';
export { isAwaited } from './is-awaited';
export { flawsIn, type Flaw } from './flaws-in';
export { diagramOf } from './diagram';
export { workflowNamed, workflows } from './workflow-named';
export { roles, type Role, type StaffRole } from './tables/roles';
export { informationRequest1 } from './tables/information-request-1';
export { informationRequest2, type RequestAct, type RequestMilestone, type RequestState } from './tables/information-request-2';
export { labelOf, noteRightsOf, notes, type Note } from './notes';
