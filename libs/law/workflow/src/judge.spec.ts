import { actsOf, informationRequest2 as table, judge, sayRefusal, type Actor, type RequestMilestone, type RequestState } from './index';

const person = (id: string, ...roles: string[]): Actor => ({ id, roles });
const registrar = person('r', 'registrar');
const unitClerk = person('u', 'unit-clerk');
const reviewed: RequestMilestone[] = ['search-recorded', 'outcome-proposed', 'confidentiality-cleared', 'legality-checked'];

function at(state: RequestState, milestones: readonly RequestMilestone[] = [], performedBy: Record<string, string[]> = {}) {
  return { workflow: table.name, version: table.version, state, milestones, performedBy };
}

describe('judging an act of the request workflow', () => {
  it.each([
    ['new', 'submit', 'applicant', 'submitted'],
    ['submitted', 'confirm-receipt', 'registrar', 'received'],
    ['received', 'register', 'registrar', 'registered'],
    ['registered', 'ask-for-correction', 'registrar', 'awaiting-correction'],
    ['awaiting-correction', 'return-correction', 'applicant', 'registered'],
    ['awaiting-correction', 'lapse', 'system', 'closed'],
    ['registered', 'dispatch-to-unit', 'office-head', 'in-progress'],
    ['in-progress', 'record-search', 'unit-clerk', 'in-progress'],
    ['signed', 'deliver-reply', 'registrar', 'replied'],
    ['replied', 'prove-service', 'registrar', 'served'],
    ['served', 'archive', 'archivist', 'archived'],
    ['in-progress', 'withdraw', 'applicant', 'closed'],
  ] as const)('leads from %s by %s of the %s to %s', (from, act, role, to) => {
    expect(judge(table, at(from), act, person('x', role))).toMatchObject({ allowed: true, to });
  });

  it('names the article and what the act does to the clock', () => {
    expect(judge(table, at('registered'), 'ask-for-correction', registrar)).toMatchObject({ clock: 'awaits-correction', law: '第三十条' });
  });

  it('refuses another role first, then another state', () => {
    expect(judge(table, at('received'), 'sign-reply', registrar)).toMatchObject({ because: 'not-your-role' });
    expect(judge(table, at('submitted'), 'register', registrar)).toMatchObject({ because: 'wrong-state' });
  });

  it('asks for correction once (Art. 30: 一次性告知)', () => {
    expect(judge(table, at('registered', ['correction-asked']), 'ask-for-correction', registrar)).toEqual({
      allowed: false,
      because: 'already-reached',
      missing: ['correction-asked'],
      law: '第三十条',
    });
  });

  it('refuses signing before confidentiality is cleared and legality is checked', () => {
    expect(judge(table, at('in-progress', ['search-recorded', 'outcome-proposed']), 'sign-reply', person('s', 'signatory'))).toMatchObject({
      because: 'missing-milestone',
      missing: ['confidentiality-cleared', 'legality-checked'],
    });
  });

  it('refuses whoever proposed or checked to sign (separation of duties)', () => {
    const both = person('p', 'unit-head', 'signatory', 'legal-reviewer');
    const standing = at('in-progress', reviewed, { 'propose-outcome': ['p'], 'check-legality': ['q'] });
    expect(judge(table, standing, 'sign-reply', both)).toMatchObject({ because: 'same-person', missing: ['propose-outcome'] });
    expect(judge(table, standing, 'check-legality', both)).toMatchObject({ because: 'same-person' });
    expect(judge(table, standing, 'sign-reply', person('s', 'signatory'))).toMatchObject({ allowed: true, to: 'signed' });
  });

  it('makes a new proposal void the reviews of the old one', () => {
    expect(judge(table, at('in-progress', reviewed), 'propose-outcome', unitClerk)).toMatchObject({
      milestones: ['search-recorded', 'outcome-proposed'],
    });
    expect(judge(table, at('in-progress', reviewed), 'return-for-rework', person('l', 'legal-reviewer'))).toMatchObject({
      milestones: ['search-recorded'],
    });
  });

  it('does not know acts of another table, nor words every object has', () => {
    for (const act of ['fly', 'constructor', 'toString'])
      expect(judge(table, at('new'), act as 'submit', registrar)).toEqual({ allowed: false, because: 'unknown-act' });
  });

  it('does not compile with a state, act or milestone that is not in the table', () => {
    // @ts-expect-error no such act
    expect(judge(table, at('new'), 'sing-reply', registrar).allowed).toBe(false);
    // @ts-expect-error no such state
    expect(judge(table, { ...at('new'), state: 'registred' }, 'register', registrar).allowed).toBe(false);
    // @ts-expect-error no such milestone
    expect(judge(table, { ...at('new'), milestones: ['searched'] }, 'register', registrar).allowed).toBe(false);
  });
});

describe('all acts for one actor', () => {
  it('puts every act into exactly one list, what the case waits for first, refusals with a sentence', () => {
    const { allowed, refused } = actsOf(table, at('registered'), registrar);
    expect(allowed.map(({ act, awaited }) => [act, awaited])).toEqual([
      ['dispatch-to-unit', true],
      ['ask-for-correction', false],
      ['withdraw', false],
    ]);
    expect(allowed.length + refused.length).toBe(Object.keys(table.acts).length);
    expect(refused.every(({ says }) => says.zh.endsWith('。') && says.en.endsWith('.'))).toBe(true);
  });

  it('says what is missing, who may, and in which state', () => {
    const say = (standing: ReturnType<typeof at>, act: string, actor: Actor) => {
      const verdict = judge(table, standing, act as 'submit', actor);
      return verdict.allowed ? undefined : sayRefusal(table, standing, act, verdict);
    };
    expect(say(at('in-progress'), 'propose-outcome', unitClerk)?.zh).toBe('“拟定答复意见”之前须先达到:已记录检索。');
    expect(say(at('in-progress'), 'clear-confidentiality', unitClerk)?.en).toBe(
      '“Clear for confidentiality” is for: confidentiality officer.',
    );
    expect(say(at('submitted'), 'register', registrar)?.en).toBe(
      'The case is “submitted”; “Register” is possible only while it is: received.',
    );
    expect(say(at('registered', ['correction-asked']), 'ask-for-correction', registrar)?.zh).toBe('已告知补正,“告知补正”不得再次进行。');
    expect(say(at('new'), 'fly', registrar)?.en).toBe('This procedure has no act “fly”.');
  });
});
