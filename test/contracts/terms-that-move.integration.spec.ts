import { aDesk, type ADesk, type DeskUser } from '../support/a-desk';
import { aPublicDoorBeside, wholeAnswers, type PublicDoor } from '../support/a-public-door';
import type { Answer } from '../support/an-api';

type Json = Readonly<Record<string, unknown>>;

/** One case whose last day moves: asked about first, then extended, then explained and delayed. Both doors, nothing else. */
describe('a term that moves, through both doors', () => {
  let desk: ADesk;
  let door: PublicDoor;
  let receipt: Answer;
  let id: string;

  const as = (account: string): Promise<DeskUser> => desk.as(account);
  const standing = async (user: DeskUser): Promise<Json> => (await user.get(`/requests/${id}`)).json['standing'] as Json;
  const attempt = async (account: string, path: string, body: object = {}): Promise<Answer> => {
    const user = await as(account);
    const { sequence: expectedSequence } = await standing(user);
    return user.post(`/requests/${id}/${path}`, { body: { expectedSequence, ...body } });
  };
  const act = async (account: string, path: string, body: object = {}): Promise<Json> => {
    const done = await attempt(account, path, body);
    expect([path, done.status, done.status === 200 ? '' : done.text]).toEqual([path, 200, '']);
    return done.json;
  };
  const mine = async (path = '', method = 'GET', body?: object): Promise<Answer> =>
    door.call(method, `/requests/current${path}`, await door.enter(receipt), { body });

  beforeAll(async () => {
    desk = await aDesk('2026-03-02');
    door = await aPublicDoorBeside(desk);
    receipt = await door.file({ ...wholeAnswers, items: [{ description: '征地批复' }] });
    const { json } = await (await as('registrar')).get('/queue?tab=mine');
    id = (json['rows'] as readonly { readonly id: string }[])[0]!.id;
    await act('registrar', 'intake/confirm-receipt', { confirmedOn: '2026-03-02', confirmedBy: 'telephone' });
    await act('registrar', 'registration/register', { applicantKind: 'citizen', statisticsKind: 'NATURAL' });
    const { json: units } = await (await as('office-head')).get('/units');
    const [unit] = Object.values(units) as { readonly id: string }[];
    await act('office-head', 'registration/dispatch-to-unit', { unitId: unit!.id });
    desk.clock.moveToDay('2026-03-20');
  });
  afterAll(async () => {
    await door.close();
    await desk.close();
  });

  it('is asked about first: the answer tells both days, and nothing moves', async () => {
    const clerk = await as('unit-clerk');
    const before = await standing(clerk);
    const asked = await clerk.post(`/requests/${id}/what-if`, { body: { steps: [{ step: 'extend', days: 10 }] } });
    expect([asked.status, asked.json]).toMatchObject([
      200,
      { before: { legalDue: '2026-03-30', daysLeft: 6 }, after: { legalDue: '2026-04-14', daysLeft: 16 }, refused: [] },
    ]);
    expect(await standing(clerk)).toEqual(before);
    const { json } = await clerk.get(`/requests/${id}/extension`);
    expect(json).toMatchObject({ forecast: { granted: 0, most: 20, legalDue: '2026-03-30' } });
    expect((json['forecast'] as { lastDays: object[] }).lastDays[9]).toEqual({ days: 10, legalDue: '2026-04-14', safeDue: '2026-04-14' });
  });

  it.each([
    ['no step', { steps: [] }, 422],
    ['an unknown one', { steps: [{ step: 'hurry' }] }, 422],
    ['a day that is not in the calendar', { steps: [{ step: 'reply', on: '2026-02-30' }] }, 422],
    ['a delay to no day', { steps: [{ step: 'delay' }] }, 422],
    ['nothing at all', undefined, 422],
  ])('refuses a question with %s', async (_name, body, status) => {
    const asked = await (await as('unit-clerk')).post(`/requests/${id}/what-if`, { body: body ?? {} });
    expect(asked.status).toBe(status);
  });

  it('is extended by the head alone, who tells the applicant in the same act', async () => {
    const wish = { days: 10, reason: '档案较多' };
    const tooLong = await attempt('unit-clerk', 'extension/propose-extension', { ...wish, days: 21 });
    expect([tooLong.status, tooLong.json]).toMatchObject([409, { type: '/problems/extension-not-possible', possible: 20, field: 'days' }]);
    await act('unit-clerk', 'extension/propose-extension', wish);
    expect((await mine()).json['extended']).toBeUndefined();
    expect((await attempt('unit-clerk', 'extension/grant-extension')).status).toBe(403);
    expect((await (await as('office-head')).get('/queue?tab=mine')).text).toContain(id);
    expect(await act('office-head', 'extension/grant-extension')).toMatchObject({ legalDue: '2026-04-14' });
    const { json } = await mine();
    expect(json).toMatchObject({
      dates: { legalDue: '2026-04-14' },
      extended: { days: 10, parts: [{ days: 10, dueBefore: '2026-03-30', dueAfter: '2026-04-14' }] },
    });
    const [part] = (json['extended'] as { readonly parts: readonly { readonly documentId: string }[] }).parts;
    expect((await mine(`/documents/${part!.documentId}`)).text).toContain('延期答复告知书');
    expect((json['steps'] as readonly { readonly act: string }[]).map((step) => step.act)).not.toContain('propose-extension');
  });

  it('is explained by the applicant himself, and delayed for his reasons', async () => {
    await act('registrar', 'extension/ask-for-reasons', { why: '本月已提出 14 件申请' });
    const { json: asked } = await mine();
    expect(asked).toMatchObject({ reasons: { askedOn: '2026-03-20', until: '2026-04-03' }, dates: { legalDue: '2026-04-14' } });
    const seen = { expectedSequence: asked['sequence'] as number };
    expect((await mine('/reasons', 'POST', { ...seen, text: ' ' })).json).toMatchObject({
      type: '/problems/reasons-incomplete',
      field: 'text',
    });
    expect((await mine('/reasons', 'POST', { ...seen, text: '用于诉讼' })).status).toBe(200);
    expect((await mine('/reasons', 'POST', { ...seen, text: '再说一次' })).status).toBe(409);
    const late = await attempt('office-head', 'extension/delay-reply', { until: '2026-04-14', reason: '数量大' });
    expect(late.json).toMatchObject({ type: '/problems/delay-not-possible', field: 'until' });
    expect(await act('office-head', 'extension/delay-reply', { until: '2026-06-30', reason: '数量大' })).toMatchObject({
      legalDue: '2026-06-30',
    });
    expect((await mine()).json).toMatchObject({ delayed: { until: '2026-06-30', dueBefore: '2026-04-14' } });
  });

  it('is nowhere to be found from another agency', async () => {
    const stranger = await as('south-registrar');
    for (const answer of [
      await stranger.get(`/requests/${id}/extension`),
      await stranger.post(`/requests/${id}/what-if`, { body: { steps: [{ step: 'reply' }] } }),
    ])
      expect([answer.status, answer.json['type']]).toEqual([404, '/problems/no-such-case']);
  });

  it('explains every refusal at the address its problem names', async () => {
    for (const slug of ['extension-not-possible', 'delay-not-possible', 'what-if-step-incomplete', 'late-correction-not-proved'])
      expect((await fetch(`${desk.url}/problems/${slug}`)).status).toBe(200);
  });
});
