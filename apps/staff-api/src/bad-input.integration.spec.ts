import { aDesk, paperOf, type ADesk, type DeskUser } from '../../../test/support/a-desk';

const day = '2026-03-02';
const nobodys = '0190a6a0-0000-7000-8000-00000000ffff';
const id = '0190a6a0-0000-7000-8000-0000000000e1';
const seen = { expectedSequence: 1 };
const long = '长'.repeat(20_000);
const override = 'txt.\u202Eexe';

/** Every act with a body it would take, so that one member at a time can be spoilt. */
const acts: readonly (readonly [path: string, account: string, body: Readonly<Record<string, unknown>>])[] = [
  ['intake/confirm-receipt', 'registrar', { ...seen, on: day, confirmedOn: day, confirmedBy: 'telephone' }],
  ['registration/register', 'registrar', { ...seen, applicantKind: 'citizen', statisticsKind: 'NATURAL', note: '无' }],
  [
    'registration/ask-for-correction',
    'registrar',
    { ...seen, points: [{ key: 'a', ground: 'content', asks: '写明' }], until: '2026-04-01' },
  ],
  ['registration/return-correction', 'registrar', { ...seen, answers: [{ key: 'a', answer: '是' }], on: day }],
  ['registration/dispatch-to-unit', 'office-head', { ...seen, unitId: id, internalDueOn: day, note: '急' }],
  ['registration/withdraw', 'registrar', { ...seen, reason: '不需要', documentId: id }],
  ['registration/lapse', 'registrar', { ...seen }],
  [
    'investigation/record-search',
    'unit-clerk',
    { ...seen, searches: [{ itemId: id, searchedOn: day, places: ['库'], keywords: ['词'], result: 'found', note: '有' }] },
  ],
  ['reply/propose-outcome', 'unit-clerk', { ...seen, outcomes: [{ itemId: id, outcome: 'granted', documentIds: [id] }] }],
  ['reply/check-legality', 'legal-reviewer', { ...seen, opinion: '合法' }],
  ['reply/return-for-rework', 'legal-reviewer', { ...seen, opinion: '重办' }],
  ['reply/sign-reply', 'signatory', { ...seen }],
  [
    'confidentiality-review/clear-confidentiality',
    'confidentiality-officer',
    { ...seen, opinions: [{ itemId: id, decision: 'open', basis: '条例', opinion: '公开' }] },
  ],
  ['delivery/deliver-reply', 'registrar', { ...seen, way: 'post', on: day, mailNo: 'EM1' }],
  ['delivery/prove-service', 'registrar', { ...seen, kind: 'postal-record', on: day }],
  ['archive/archive', 'archivist', { ...seen }],
];
/** What somebody might send instead of a member. None of it fits anywhere. */
const spoilt: readonly unknown[] = [
  null,
  42,
  true,
  {},
  [],
  [[]],
  [null],
  { zh: 1 },
  '',
  long,
  'a\u0000b',
  override,
  '2026-02-30',
  -1,
  1e20,
  'NaN',
];
/** What is a text everywhere a text is free: nothing may break on it. */
const strange = '👨‍👩‍👧‍👦 𠮷 عربي שלום \u200f e\u0301';

describe('what the desk may be sent', () => {
  let desk: ADesk;
  let requestId: string;
  const users = new Map<string, DeskUser>();
  const user = (account: string): DeskUser => users.get(account)!;

  beforeAll(async () => {
    desk = await aDesk(day);
    for (const account of new Set(['counter-clerk', 'auditor', 'south-registrar', ...acts.map(([, account]) => account)]))
      users.set(account, await desk.as(account));
    const taken = await user('counter-clerk').post('/requests', { body: paperOf(day) });
    expect([taken.status, taken.text]).toEqual([201, expect.stringContaining('queryCode')]);
    requestId = taken.json['id'] as string;
  });
  afterAll(() => desk.close());

  it.each(acts)('%s answers nonsense with a problem, member by member', async (path, account, body) => {
    const target = `/requests/${requestId}/${path}`;
    const bodies = [undefined, [], 'text', 7, {}, { ...body, extra: 1 }, ...spoiltVariants(body)];
    for (const sent of bodies) {
      const { status, json, text } = await user(account).post(target, { body: sent });
      if (![400, 409, 413, 422].includes(status)) throw new Error(`${JSON.stringify({ sent }).slice(0, 300)} → ${status} ${text}`);
      expect(json).toMatchObject({ type: expect.stringMatching(/^\/problems\//) as string, title: expect.any(String) as string });
    }
  });

  it.each(['{"expectedSequence":1', '{"__proto__":{"polluted":1}}', '\uFEFF{}', '[[[[[[[[', '{"a":"\ud800"}', 'null'])(
    'takes no broken body: %s',
    async (raw) => {
      const { status, json } = await user('registrar').post(`/requests/${requestId}/registration/register`, { raw });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(json['type']).toMatch(/^\/problems\//);
      expect(({} as { polluted?: number }).polluted).toBeUndefined();
    },
  );

  it('takes no body without end, and none of another kind', async () => {
    const target = `/requests/${requestId}/registration/register`;
    const endless = await user('registrar').post(target, { raw: JSON.stringify({ note: 'x'.repeat(2_000_000) }) });
    expect([endless.status, endless.json['type']]).toEqual([413, '/problems/body-too-large']);
    const other = await user('registrar').post(target, { raw: '<a/>', headers: { 'content-type': 'application/xml' } });
    expect(other.status).toBe(422);
  });

  it.each([
    ['/queue?limit=0', 422],
    ['/queue?limit=9999', 422],
    ['/queue?tab=theirs', 422],
    ['/queue?clock[]=late', 422],
    ['/queue?tab=all&tab=mine', 422],
    [`/queue?q=${'q'.repeat(101)}`, 422],
    ['/queue?q=%00', 422],
    ['/queue?tab=all&after=nonsense', 200],
    ['/queue?tab=all&q=100%25_%5C', 200],
    [`/queue?tab=all&q=${encodeURIComponent(strange)}`, 200],
    ['/queue?unknown=1', 422],
    ['/queue/counts', 200],
    ['/notices?limit=abc', 422],
    ['/notices', 200],
    ['/units', 200],
    ['/workflows/information-request/1', 200],
    ['/workflows/information-request/99', 404],
    ['/workflows/__proto__/1', 404],
    ['/statutes/__proto__/outcomes', 404],
    ['/statutes/nowhere/outcomes', 404],
    ['/requests/%00', 422],
    ['/requests/%E0%A4%A', 400],
    [`/requests/${'x'.repeat(3000)}`, 404],
  ])('reads %s as %i', async (path, status) => {
    const answer = await user('registrar').get(path);
    expect([answer.status, answer.text.slice(0, 200)]).toEqual([status, expect.any(String)]);
  });

  it('keeps emoji, right-to-left writing and rare characters as they were typed', async () => {
    const taken = await user('counter-clerk').post('/requests', { body: paperOf(day, strange) });
    expect(taken.status).toBe(201);
    const view = await user('registrar').get(`/requests/${taken.json['id'] as string}`);
    expect(view.text).toContain(JSON.stringify(strange.trim()).slice(1, -1));
  });

  it('says who acted meanwhile when a form is sent twice', async () => {
    const { json } = await user('counter-clerk').post('/requests', { body: paperOf(day, '重复提交') });
    const target = `/requests/${json['id'] as string}/registration/register`;
    const { sequence: expectedSequence } = json['standing'] as { sequence: number };
    const body = { expectedSequence, applicantKind: 'citizen', statisticsKind: 'NATURAL' };
    const [one, other] = await Promise.all([user('registrar').post(target, { body }), user('registrar').post(target, { body })]);
    expect([one.status, other.status].sort()).toEqual([200, 409]);
    const refused = one.status === 409 ? one : other;
    expect(refused.json['type']).toBe('/problems/case-moved-on');
  });

  it('answers another agency’s case exactly as one that does not exist', async () => {
    const south = user('south-registrar');
    const acting = { body: { expectedSequence: 1, applicantKind: 'citizen', statisticsKind: 'NATURAL' } };
    const views = [
      '',
      '/ledger',
      '/sheet',
      '/documents',
      '/intake',
      '/registration',
      '/investigation',
      '/confidentiality-review',
      '/reply',
    ];
    for (const path of [...views, '/delivery', '/archive', `/documents/${id}`]) {
      const [theirs, none] = await Promise.all([requestId, nobodys].map((of) => south.get(`/requests/${of}${path}`)));
      expect([path, theirs!.status]).toEqual([path, 404]);
      expect(withoutId(theirs!)).toEqual(withoutId(none!));
    }
    const [theirs, none] = await Promise.all([requestId, nobodys].map((of) => south.post(`/requests/${of}/registration/register`, acting)));
    expect(withoutId(theirs!)).toEqual(withoutId(none!));
    expect(theirs!.status).toBe(404);
  });

  it('refuses what the post does not include, whatever was sent', async () => {
    for (const [path] of acts) {
      const { status, json } = await user('auditor').post(`/requests/${requestId}/${path}`, { body: { nonsense: true } });
      expect([path, status, json['type']]).toEqual([path, 403, '/problems/not-your-right']);
    }
  });
});

/** The body again and again, each time with one member (or one member of a member) spoilt. */
function spoiltVariants(body: Readonly<Record<string, unknown>>): unknown[] {
  return Object.entries(body).flatMap(([name, value]) => {
    const own = spoilt.map((wrong) => ({ ...body, [name]: wrong }));
    if (!Array.isArray(value) || typeof value[0] !== 'object') return own;
    const inner = value[0] as Readonly<Record<string, unknown>>;
    return [...own, ...spoiltVariants(inner).map((wrong) => ({ ...body, [name]: [wrong] }))];
  });
}

function withoutId({ status, headers, json }: Awaited<ReturnType<DeskUser['get']>>): unknown {
  const { requestId: _, ...body } = json;
  const kept = [...headers].filter(([name]) => name !== 'x-request-id' && name !== 'date');
  return { status, body, kept };
}
