import { informationRequest1 } from './tables/information-request-1';
import { informationRequest2 } from './tables/information-request-2';
import type { Workflow } from './workflow';

/** Every table ever used. A version stays here as long as one case began under it. */
export const workflows: readonly Workflow[] = [informationRequest1, informationRequest2];

/**
 * The table a case pinned when it began.
 * @throws RangeError when no such version was ever published
 */
export function workflowNamed(name: string, version: number): Workflow {
  const found = workflows.find((workflow) => workflow.name === name && workflow.version === version);
  if (!found) throw new RangeError(`No workflow "${name}" version ${version}.`);
  return found;
}
