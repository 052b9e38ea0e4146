import { isAwaited, type Standing, type Workflow } from '@law/workflow';

/** The roles that may carry the case forward now. Queues show a case to those it waits for. */
export function awaitedRoles(workflow: Workflow, standing: Standing): string[] {
  const roles = Object.values(workflow.acts)
    .filter((rule) => isAwaited(rule, standing))
    .flatMap(({ by }) => by);
  return [...new Set(roles)];
}
