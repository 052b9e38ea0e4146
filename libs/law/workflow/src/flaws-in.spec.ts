import { defineWorkflow, diagramOf, flawsIn, informationRequest1, workflowNamed, workflows } from './index';

const words = { zh: '甲', en: 'a' };
const act = { room: 'room', label: words, by: ['clerk'] } as const;
const base = { name: 'planted', version: 1, roles: { clerk: words }, initial: 'start', final: ['end'] } as const;

describe('the tables in use', () => {
  it.each(workflows.map((workflow) => [workflow.name, workflow] as const))('%s has no flaw', (_name, workflow) => {
    expect(flawsIn(workflow)).toEqual([]);
  });

  it('are found by name and version, and nothing else is', () => {
    expect(workflowNamed('information-request', 1)).toBe(informationRequest1);
    expect(() => workflowNamed('information-request', 99)).toThrow(RangeError);
  });

  it('are drawn from the table', () => {
    expect(diagramOf(informationRequest1)).toContain('  awaiting_correction --> closed: 逾期未补正,视为放弃 / 撤回申请');
    expect(diagramOf(informationRequest1, 'en')).toMatchSnapshot();
  });
});

describe('planted flaws are found', () => {
  it('a dead end', () => {
    const table = defineWorkflow({
      ...base,
      states: { start: words, pit: words, end: words },
      milestones: {},
      acts: { finish: { ...act, from: ['start'], to: 'end' }, fall: { ...act, from: ['start'], to: 'pit' } },
    });
    expect(flawsIn(table)).toEqual([{ flaw: 'dead-end', where: 'pit' }]);
  });

  it('an unreachable state, and the act that leaves it', () => {
    const table = defineWorkflow({
      ...base,
      states: { start: words, island: words, end: words },
      milestones: {},
      acts: { finish: { ...act, from: ['start'], to: 'end' }, leave: { ...act, from: ['island'], to: 'end' } },
    });
    expect(flawsIn(table)).toEqual([
      { flaw: 'unreachable-state', where: 'island' },
      { flaw: 'impossible-act', where: 'leave' },
    ]);
  });

  it('a milestone nobody reaches, and the act that needs it', () => {
    const table = defineWorkflow({
      ...base,
      states: { start: words, end: words },
      milestones: { stamped: words },
      acts: { finish: { ...act, from: ['start'], to: 'end' }, seal: { ...act, from: ['start'], to: 'end', needs: ['stamped'] } },
    });
    expect(flawsIn(table)).toEqual([
      { flaw: 'milestone-nobody-reaches', where: 'stamped' },
      { flaw: 'impossible-act', where: 'seal' },
    ]);
  });

  it('a need that is always cleared before it can be met', () => {
    const table = defineWorkflow({
      ...base,
      states: { start: words, desk: words, end: words },
      milestones: { stamped: words },
      acts: {
        stamp: { ...act, from: ['start'], to: 'start', reaches: 'stamped' },
        carry: { ...act, from: ['start'], to: 'desk', clears: ['stamped'] },
        finish: { ...act, from: ['desk'], to: 'end', needs: ['stamped'] },
      },
    });
    expect(flawsIn(table)).toEqual([
      { flaw: 'unreachable-state', where: 'end' },
      { flaw: 'dead-end', where: 'start' },
      { flaw: 'dead-end', where: 'desk' },
      { flaw: 'impossible-act', where: 'finish' },
    ]);
  });

  it('an act nobody may perform, and one after the end', () => {
    const table = defineWorkflow({
      ...base,
      states: { start: words, end: words },
      milestones: {},
      acts: { finish: { ...act, by: [], from: ['start'], to: 'end' }, reopen: { ...act, from: ['end'], to: 'start' } },
    });
    expect(flawsIn(table)).toEqual([
      { flaw: 'act-without-actor', where: 'finish' },
      { flaw: 'act-after-the-end', where: 'reopen' },
    ]);
  });

  it('does not compile when an act leads to a state that is not in the table', () => {
    const table = defineWorkflow({
      ...base,
      states: { start: words, end: words },
      milestones: {},
      // @ts-expect-error no such state
      acts: { finish: { ...act, from: ['start'], to: 'ende' } },
    });
    expect(flawsIn(table).length).toBeGreaterThan(0);
  });
});
