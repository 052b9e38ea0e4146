import { aDesk, paperOf, type ADesk, type DeskUser } from '../../../../test/support/a-desk';
import type { Answer } from '../../../../test/support/an-api';

interface Dispute {
  readonly id: string;
  readonly number: string;
  readonly acts: readonly string[];
  readonly next?: { readonly due: string };
  readonly redecision?: { readonly requestId: string };
}

describe('the doors of remedies', () => {
  let desk: ADesk;
  let registrar: DeskUser;
  let officer: DeskUser;
  let id: string;

  beforeAll(async () => {
    desk = await aDesk('2026-08-03');
    registrar = await desk.as('registrar');
    const taken = await (await desk.as('counter-clerk')).post('/requests', { body: paperOf('2026-08-03') });
    expect(taken.status).toBe(201);
    id = taken.json['id'] as string;
  });
  afterAll(() => desk.close());

  beforeEach(async () => {
    officer = await desk.as('litigation-officer');
  });

  const sequence = async (): Promise<number> => {
    const { json } = await officer.get(`/requests/${id}`);
    return (json['standing'] as { readonly sequence: number }).sequence;
  };
  const act = async (name: string, body: object, by = officer): Promise<Answer> =>
    by.post(`/requests/${id}/remedies/${name}`, { body: { expectedSequence: await sequence(), ...body } });
  const disputes = async (): Promise<readonly Dispute[]> => (await officer.get(`/requests/${id}/remedies`)).json['disputes'] as Dispute[];
  const copy = { kind: 'lawsuit', authority: '明川市中级人民法院', procedure: 'ordinary', copyServedOn: '2026-08-03' };

  it('are open to the litigation officer of the agency, and to nobody of another one', async () => {
    expect((await act('register-dispute', copy, registrar)).status).toBe(403);
    const stranger = await desk.as('south-registrar');
    expect((await stranger.get(`/requests/${id}/remedies`)).status).toBe(404);
    expect((await registrar.get(`/requests/${id}/remedies`)).json).toMatchObject({ mayRegister: false, disputes: [] });
    expect((await officer.get(`/requests/${id}/remedies`)).json).toMatchObject({ mayRegister: true });
  });

  it.each([
    ['kind', { ...copy, kind: 'duel' }],
    ['copyServedOn', { ...copy, copyServedOn: '2026-02-30' }],
    ['authority', { ...copy, authority: '' }],
    ['afterId', { ...copy, afterId: 'x' }],
  ])('say what is wrong with %s', async (field, body) => {
    const refused = await act('register-dispute', body);
    expect([refused.status, refused.text.includes(field)]).toEqual([422, true]);
  });

  it('say beside the field what cannot be, in both languages', async () => {
    const refused = await act('register-dispute', { ...copy, copyServedOn: '2026-08-04' });
    expect([refused.status, refused.json]).toMatchObject([
      422,
      { faults: [{ field: 'copyServedOn', says: expect.anything() as unknown }] },
    ]);
  });

  it('tell a stale page who did what', async () => {
    const seen = await sequence();
    expect((await act('register-dispute', copy)).status).toBe(200);
    const stale = await act('register-dispute', { ...copy, expectedSequence: seen });
    expect([stale.status, stale.json]).toMatchObject([409, { happened: [{ act: 'register-dispute' }] }]);
    expect((await disputes()).map(({ next }) => next?.due)).toEqual(['2026-08-18']);
    expect((await officer.get('/disputes')).json).toMatchObject({ open: [{ requestId: id }], ended: [] });
  });

  it('lead from the judgment to a case of its own, with twenty working days (scenario 40)', async () => {
    desk.clock.moveToDay('2026-09-18');
    officer = await desk.as('litigation-officer');
    const [dispute] = await disputes();
    const judged = { disputeId: dispute!.id, outcome: 'annulled', on: '2026-09-16', servedOn: '2026-09-18', orders: true };
    expect((await act('record-dispute-decision', judged)).status).toBe(200);
    expect((await disputes())[0]?.acts).toEqual(['open-redecision']);
    const opened = await act('open-redecision', { disputeId: dispute!.id });
    expect([opened.status, opened.json]).toMatchObject([201, { legalDue: '2026-10-22' }]);
    const again = await officer.get(`/requests/${opened.json['requestId'] as string}`);
    expect(again.json).toMatchObject({ title: '2025 年度部门预算', standing: { state: 'registered', legalDue: '2026-10-22' } });
    const registrarAgain = await desk.as('registrar');
    const acts = (await registrarAgain.get(`/requests/${opened.json['requestId'] as string}`)).json['standing'];
    expect(acts).toMatchObject({ allowedActs: expect.arrayContaining([expect.objectContaining({ act: 'dispatch-to-unit' })]) as unknown });
    expect((await act('open-redecision', { disputeId: dispute!.id })).status).toBe(409);
    const registration = await registrarAgain.get(`/requests/${opened.json['requestId'] as string}/registration`);
    expect(registration.json).toMatchObject({
      redecides: { requestId: id, number: dispute!.number },
      frequency: { alreadyReplied: [], stillOpen: [], doubleSubmissions: [], alarm: false },
    });
    expect((await registrarAgain.get(`/requests/${id}/registration`)).json).not.toHaveProperty('redecides');
  });
});
