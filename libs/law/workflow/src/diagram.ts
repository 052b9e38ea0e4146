import type { Words, Workflow } from './workflow';

/** The table drawn as Mermaid text. The documentation and the desk draw from it, so that no picture can disagree with the table. */
export function diagramOf(workflow: Workflow, language: keyof Words = 'zh'): string {
  const states = Object.entries(workflow.states).map(([state, words]) => `  state "${words[language]}" as ${idOf(state)}`);
  const labels = new Map<string, string[]>();
  for (const { from, to, label } of Object.values(workflow.acts))
    for (const state of from) {
      const arrow = `${idOf(state)} --> ${idOf(to ?? state)}`;
      labels.set(arrow, [...(labels.get(arrow) ?? []), label[language]]);
    }
  const arrows = [...labels].map(([arrow, acts]) => `  ${arrow}: ${acts.join(' / ')}`);
  const ends = workflow.final.map((state) => `  ${idOf(state)} --> [*]`);
  return ['stateDiagram-v2', ...states, `  [*] --> ${idOf(workflow.initial)}`, ...arrows, ...ends, ''].join('\n');
}

function idOf(state: string): string {
  return state.replaceAll('-', '_');
}
