import type { Standing, Workflow } from '@law/workflow';

/** Ends and detours: possible, but not what the case is waiting for. */
const detours: readonly string[] = ['closed', 'awaiting-correction', 'awaiting-fee'];

/**
 * The roles that may carry the case forward now: by an act that moves it to another state, or reaches a milestone it has not
 * reached. Queues show a case to those it waits for.
 */
export function awaitedRoles(workflow: Workflow, standing: Standing): string[] {
  const { state, milestones } = standing;
  const roles = Object.values(workflow.acts)
    .filter(
      ({ from, to, reaches, awaited }) =>
        from.includes(state) && (awaited ?? (!detours.includes(to) && (to !== state || reaches !== undefined))),
    )
    .filter(({ reaches }) => reaches === undefined || !milestones.includes(reaches))
    .filter(
      ({ needs, unless }) => needs?.every((needed) => milestones.includes(needed)) ?? !unless?.some((one) => milestones.includes(one)),
    )
    .flatMap(({ by }) => by);
  return [...new Set(roles)];
}
