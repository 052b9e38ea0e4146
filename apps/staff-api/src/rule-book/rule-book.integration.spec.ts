import { aDesk, paperOf, type ADesk, type DeskUser } from '../../../../test/support/a-desk';
import type { Answer } from '../../../../test/support/an-api';

const day = '2026-03-02';
const amendment = `国务院办公厅关于调整2026年清明节假期安排的通知
国办发明电〔2026〕2号
一、2026年3月16日(周一)至17日(周二)放假,共2天。
国务院办公厅
2026年3月3日`;
const handedIn = { format: 'text', body: amendment };
const slugOf = ({ json }: Answer): string => String(json['type']).split('/').at(-1) ?? '';

describe('the rule book at the desk', () => {
  let desk: ADesk;
  let administrator: DeskUser;
  let head: DeskUser;
  let registrar: DeskUser;

  beforeAll(async () => {
    desk = await aDesk(day);
    [administrator, head, registrar] = await Promise.all([desk.as('administrator'), desk.as('office-head'), desk.as('registrar')]);
  }, 30_000);
  afterAll(() => desk.close());

  it('shows everybody a year with each day and the notice that says so', async () => {
    const { status, json } = await registrar.get('/rule-book/calendar?year=2026');
    expect([status, json['workingDays'], json['provisional']]).toEqual([200, 248, false]);
    const [january] = json['months'] as { weeks: { places: { day?: { day: string; kind: string; notice?: string } }[] }[] }[];
    const days = january?.weeks.flatMap(({ places }) => places.flatMap(({ day: one }) => (one ? [one] : []))) ?? [];
    expect(days).toHaveLength(31);
    expect(days[3]).toMatchObject({ day: '2026-01-04', kind: 'make-up', notice: '国办发明电〔2025〕7号' });
    expect((await registrar.get('/rule-book/calendar?year=x')).status).toBe(422);
    expect((await registrar.get('/rule-book/calendar?year=2027')).json).toMatchObject({ provisional: true, notices: [] });
  });

  it('names each fault at its place, and takes nothing with a fault', async () => {
    const wrong = { format: 'text', body: amendment.replace('共2天', '共3天') };
    const checked = await administrator.post('/rule-book/notices/check', { body: wrong });
    expect(checked.json).toMatchObject({ complete: false, faults: [{ rule: 'count-of-days', line: 3, words: '共3天' }] });
    const proposed = await administrator.post('/rule-book/notices', { body: { ...wrong, reason: '调整清明节假期' } });
    expect([proposed.status, slugOf(proposed)]).toEqual([422, 'notice-has-faults']);
    expect(proposed.json['faults']).toMatchObject([{ line: 3, says: '与起止日期不符,应为 2 天' }]);
  });

  it('says which cases would move, is proposed by one and approved by another', async () => {
    const taken = await registrar.post('/requests', { body: paperOf(day) });
    expect(taken.status).toBe(201);
    const affected = await administrator.post('/rule-book/notices/affected', { body: handedIn });
    expect(affected.json).toMatchObject({
      counts: { open: 1, moved: 1 },
      rows: [{ moves: [{ term: 'legal', from: '2026-03-30', to: '2026-04-01' }, {}] }],
    });
    const { json, status } = await administrator.post('/rule-book/notices', { body: { ...handedIn, reason: '调整清明节假期' } });
    expect([status, json['state'], json['may'], json['body']]).toEqual([201, 'draft', ['withdraw'], amendment]);
    const change = `/rule-book/changes/${json['id'] as string}`;
    expect((await head.get(change)).json['may']).toEqual(['approve', 'reject']);
    expect((await registrar.get(change)).json['may']).toEqual([]);
    for (const cases of ['affected', 'moved']) {
      expect((await registrar.get(`${change}/${cases}`)).status).toBe(403);
      expect((await administrator.get(`${change}/${cases}`)).status).toBe(200);
    }
    expect((await registrar.post(`${change}/approve`, { body: {} })).status).toBe(403);
    expect(slugOf(await administrator.post(`${change}/approve`, { body: {} }))).toBe('rule-change-by-the-same-person');
    expect(slugOf(await head.post(`${change}/reject`, { body: {} }))).toBe('rule-change-reason-needed');
    expect((await head.post(`${change}/approve`, { body: { reason: '核对无误' } })).json).toMatchObject({ state: 'approved', may: [] });
    expect(slugOf(await head.post(`${change}/approve`, { body: {} }))).toBe('rule-change-decided');
    expect((await registrar.get('/rule-book/calendar?year=2026')).json['workingDays']).toBe(246);
    expect((await head.get(`${change}/recomputation`)).json).toEqual({});
    expect((await head.get('/rule-book/changes')).text).toContain('国办发明电〔2026〕2号');
  });

  it('offers other values where the law leaves room, within their bounds', async () => {
    const { text } = await registrar.get('/rule-book/parameters');
    expect(text).toContain('"correction.usual"');
    const wish = (value: string) => ({
      body: { profile: 'cn-ogi-2019', values: [{ name: 'correction.usual', value }], reason: '按市里统一要求' },
    });
    expect(slugOf(await administrator.post('/rule-book/parameters', wish('900')))).toBe('parameter-values-refused');
    expect(slugOf(await administrator.post('/rule-book/parameters', wish('{')))).toBe('parameter-values-refused');
    expect((await administrator.post('/rule-book/parameters', wish('12'))).json).toMatchObject({
      kind: 'parameters',
      values: [{ name: 'correction.usual', before: '15', after: '12' }],
    });
    expect((await registrar.post('/rule-book/parameters', wish('12'))).status).toBe(403);
  });

  it('shows a draft that fits no more with its faults, and lets it be rejected', async () => {
    const wish = (name: string, value: string) =>
      administrator.post('/rule-book/parameters', {
        body: { profile: 'cn-ogi-2019', values: [{ name, value }], reason: '按市里统一要求' },
      });
    const [longer, shorter] = [await wish('correction.shortest', '14'), await wish('correction.usual', '12')];
    await head.post(`/rule-book/changes/${shorter.json['id'] as string}/approve`, { body: {} });
    const draft = `/rule-book/changes/${longer.json['id'] as string}`;
    expect((await head.get(draft)).json).toMatchObject({
      state: 'draft',
      may: ['reject'],
      faults: [{ zh: expect.any(String) as unknown }],
    });
    const refused = await head.post(`${draft}/approve`, { body: {} });
    expect([refused.status, slugOf(refused), refused.json['detail']]).toEqual([
      422,
      'parameter-values-refused',
      expect.stringMatching(/“.+”\(14\)大于“.+”\(12\)。/),
    ]);
    expect((await head.post(`${draft}/reject`, { body: { reason: '与已生效的数值冲突' } })).json).toMatchObject({ state: 'rejected' });
  });

  it('takes no notice without end, and none with signs that cannot be kept', async () => {
    const noticeOf = (more: object) =>
      JSON.stringify({ number: '国办发明电〔2026〕3号', publishedOn: '2026-03-01', off: [['春节', '2026-03-16']], worked: [], ...more });
    for (const [more, rule] of [
      [{ off: Array.from({ length: 60 }, () => ['春节', '2026-03-16', '9999-12-31']) }, 'too-long'],
      [{ source: 'a\u0000b' }, 'unprintable'],
    ] as const) {
      const answer = await administrator.post('/rule-book/notices', { body: { format: 'json', body: noticeOf(more), reason: '调整假期' } });
      expect([answer.status, answer.json['faults']]).toEqual([422, expect.arrayContaining([expect.objectContaining({ rule })])]);
    }
  });

  it('knows no change that is not there', async () => {
    for (const path of ['x', 'x/recomputation', 'x/moved', 'x/affected']) {
      const answer = await head.get(`/rule-book/changes/${path}`);
      expect([answer.status, slugOf(answer)]).toEqual([404, 'no-such-rule-change']);
    }
    expect(slugOf(await head.get('/rule-book/changes/0190a6a0-0000-7000-8000-0000000000ff/affected'))).toBe('no-such-rule-change');
  });
});
