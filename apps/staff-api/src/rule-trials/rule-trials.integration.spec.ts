import { standardTrials } from '@law/due-date';
import { aDesk, type ADesk, type DeskUser } from '../../../../test/support/a-desk';

const question = JSON.stringify({ asOf: '2026-03-02', events: [{ act: 'received', channel: 'counter', on: '2026-03-02' }] });
const trial = { title: '当面提交', question, expected: { legalDue: '2026-03-30', extendedDue: null } };

describe('the doors of the trials', () => {
  let desk: ADesk;
  let counsel: DeskUser;

  beforeAll(async () => {
    desk = await aDesk('2026-03-02');
    counsel = await desk.as('legal-reviewer');
  });
  afterAll(() => desk.close());

  it('let counsel keep, everybody read, and the head run', async () => {
    const registrar = await desk.as('registrar');
    expect((await registrar.post('/rule-trials', { body: trial })).status).toBe(403);
    const kept = await counsel.post('/rule-trials', { body: trial });
    expect([kept.status, kept.json]).toMatchObject([201, { version: 1, expected: { legalDue: '2026-03-30', extendedDue: null } }]);
    expect((await registrar.get('/rule-trials')).text).toContain('当面提交');
    expect((await registrar.post('/rule-trials/run', { body: { against: 'in-force' } })).status).toBe(403);
    const head = await desk.as('office-head');
    expect((await head.get('/rule-trials/last-run?against=in-force')).json).toEqual({});
    expect((await head.post('/rule-trials/run', { body: { against: 'in-force' } })).json).toMatchObject({ total: 1, passed: 1, failed: 0 });
    expect((await counsel.get('/rule-trials/last-run?against=in-force')).json).toMatchObject({ run: { passed: 1 } });
  });

  it('name every fault by its path, and no fault is the server’s', async () => {
    const bad = await counsel.post('/rule-trials', { body: { ...trial, question: '{"events":[{"act":"received"}]}', expected: { x: 1 } } });
    expect(bad.status).toBe(422);
    const faults = bad.json['faults'] as readonly { readonly field: string; readonly path: string }[];
    expect(faults.map(({ field, path }) => `${field} ${path}`)).toEqual(
      expect.arrayContaining(['question events[0].channel', 'question events[0].on', 'expected x']) as string[],
    );
    for (const expected of [null, [], 'x', 7])
      expect((await counsel.post('/rule-trials', { body: { ...trial, expected } })).status).toBe(422);
    expect((await counsel.post('/rule-trials/run', { body: { against: 'no such' } })).status).toBe(422);
    expect((await counsel.post('/rule-trials/run', { body: { against: 'cn-ogi-1999' } })).status).toBe(404);
    expect((await counsel.get('/rule-trials/nothing')).status).toBe(404);
  });

  it('show both answers with their sheets', async () => {
    const compared = await counsel.post('/rule-trials/compare', { body: { question, against: 'cn-ogi-2008' } });
    expect(compared.json).toMatchObject({
      inForce: { profile: 'cn-ogi-2019', values: { legalDue: '2026-03-30' } },
      tried: { profile: 'cn-ogi-2008', values: { legalDue: '2026-03-23' } },
    });
    expect((compared.json['tried'] as { readonly days: readonly unknown[] }).days.length).toBeGreaterThan(15);
  });

  it('list what can be run against, and load the worked examples', async () => {
    expect((await counsel.get('/rule-trials/rules')).text).toContain('cn-ogi-2008');
    expect((await counsel.post('/rule-trials/standard')).json).toEqual({ kept: standardTrials.length });
    const run = await counsel.post('/rule-trials/run', { body: { against: 'in-force' } });
    expect(run.json).toMatchObject({ total: standardTrials.length + 1, failed: 0 });
  });

  it('edit by version and take off the list', async () => {
    const [first] = JSON.parse((await counsel.get('/rule-trials')).text) as { readonly id: string }[];
    const path = `/rule-trials/${first!.id}`;
    expect((await counsel.post(`${path}/drop`, { body: { version: 2 } })).status).toBe(409);
    expect((await counsel.post(`${path}/drop`, { body: { version: 1 } })).status).toBe(204);
    expect((await counsel.get('/rule-trials')).text).not.toContain('当面提交');
    expect((await counsel.get(path)).text).toContain('当面提交');
  });
});
