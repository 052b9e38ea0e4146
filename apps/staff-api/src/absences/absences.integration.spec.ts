import { aDesk, type ADesk } from '../../../../test/support/a-desk';

describe('who is away, at the desk', () => {
  let desk: ADesk;

  beforeAll(async () => {
    desk = await aDesk('2026-03-02');
  });
  afterAll(() => desk.close());

  it('is entered by the person himself, with his deputy, and shown to his head', async () => {
    const clerk = await desk.as('unit-clerk');
    const { json: list } = await clerk.get('/absences');
    const colleagues = list['colleagues'] as { id: string; name: string; mayEnter: boolean }[];
    expect(colleagues.filter(({ mayEnter }) => mayEnter)).toHaveLength(1);
    const deputyId = colleagues.find(({ mayEnter }) => !mayEnter)?.id;
    const entered = await clerk.post('/absences', { body: { from: '2026-03-09', until: '2026-03-13', deputyId } });
    expect(entered).toMatchObject({ status: 201, json: { from: '2026-03-09', until: '2026-03-13', deputyId } });
    const head = await desk.as('office-head');
    expect((await head.get('/absences')).json['absences']).toEqual([entered.json]);
    expect((await (await desk.as('archivist')).get('/absences')).json['absences']).toEqual([]);
  });

  it.each([
    [{ from: '2026-03-09', until: '2026-02-30' }, 422],
    [{ from: '2026-03-09' }, 422],
    [{ from: '2026-03-12', until: '2026-03-10' }, 422],
    [{ from: '2026-03-09', until: '2026-03-10', staffId: '0190a6a0-0000-7000-8000-00000000ffff' }, 422],
  ])('is refused in words as %j', async (body, status) => {
    const answer = await (await desk.as('registrar')).post('/absences', { body });
    expect(answer).toMatchObject({ status, json: { title: expect.any(String) as string } });
  });

  it('shows the count of arrivals to registrars and heads, and to nobody else', async () => {
    expect(await (await desk.as('registrar')).get('/arrivals')).toMatchObject({ status: 200, json: { counts: [], open: [] } });
    expect((await (await desk.as('office-head')).get('/arrivals')).status).toBe(200);
    expect((await (await desk.as('unit-clerk')).get('/arrivals')).status).toBe(403);
  });
});
