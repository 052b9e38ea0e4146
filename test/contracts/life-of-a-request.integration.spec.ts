import { aDesk, type ADesk, type DeskUser } from '../support/a-desk';
import { aPublicDoorBeside, wholeAnswers, type PublicDoor } from '../support/a-public-door';
import { aForm, type Answer } from '../support/an-api';
import { north } from '../support/an-office';
import { aPdf } from '../support/strange-files';

/** One request from the applicant's first answer to the sealed file, through both doors and nothing else. */
describe('the life of a request, through both doors', () => {
  let desk: ADesk;
  let door: PublicDoor;
  let receipt: Answer;
  let id: string;
  let items: readonly string[];
  let given: string;

  /** Each step signs in anew: days go by between them. */
  const as = (account: string): Promise<DeskUser> => desk.as(account);
  const read = async (path = ''): Promise<Answer> => (await as('auditor')).get(`/requests/${id}${path}`);
  const act = async (account: string, path: string, body: object = {}): Promise<Answer> => {
    const user = await as(account);
    const view = await user.get(`/requests/${id}`);
    const { sequence: expectedSequence } = view.json['standing'] as { readonly sequence: number };
    const done = await user.post(`/requests/${id}/${path}`, { body: { expectedSequence, ...body } });
    expect([path, done.status, done.status === 200 ? '' : done.text]).toEqual([path, 200, '']);
    return done;
  };
  const mine = async (path = '', method = 'GET', body?: object): Promise<Answer> =>
    door.call(method, `/requests/current${path}`, await door.enter(receipt), { body });

  beforeAll(async () => {
    desk = await aDesk('2026-03-02');
    door = await aPublicDoorBeside(desk);
  });
  afterAll(async () => {
    await door.close();
    await desk.close();
  });

  it('is filed by its applicant and found on the desk, masked', async () => {
    receipt = await door.file({ ...wholeAnswers, items: [{ description: '征地批复' }, { description: '会议记录' }] });
    expect(receipt.status).toBe(201);
    const registrar = await as('registrar');
    const { json } = await registrar.get('/queue?tab=mine');
    const [row] = json['rows'] as readonly { readonly id: string; readonly number: string; readonly state: string }[];
    expect(row).toMatchObject({ number: receipt.json['number'], state: 'submitted' });
    id = row!.id;
    const view = await read();
    expect(view.json).toMatchObject({ applicant: { kind: 'citizen', name: expect.stringMatching(/^王\*+$/) as string } });
    expect(view.text).not.toContain('110101199001011237');
    items = (view.json['items'] as readonly { readonly id: string }[]).map((item) => item.id);
    expect((await registrar.get('/notices')).text).toContain(receipt.json['number'] as string);
  });

  it('shows who applies for a written reason only, and writes the look down', async () => {
    const registrar = await as('registrar');
    const hasty = await registrar.post(`/requests/${id}/applicant/reveal`, { body: { reason: '看' } });
    expect(hasty.status).toBe(422);
    const shown = await registrar.post(`/requests/${id}/applicant/reveal`, { body: { reason: '电话联系申请人' } });
    expect([shown.status, shown.json]).toMatchObject([200, { name: '王小明', idNo: '110101199001011237' }]);
  });

  it('is confirmed, registered, and corrected by its applicant: the term runs anew', async () => {
    await act('registrar', 'intake/confirm-receipt', { confirmedOn: '2026-03-02', confirmedBy: 'telephone' });
    await act('registrar', 'registration/register', { applicantKind: 'citizen', statisticsKind: 'NATURAL' });
    const points = [{ key: 'which', itemId: items[0], ground: 'content', asks: '请写明地块' }];
    await act('registrar', 'registration/ask-for-correction', { points });
    const waiting = await mine();
    expect(waiting.json).toMatchObject({ state: 'awaiting-correction', correction: { points: [{ key: 'which' }] } });
    desk.clock.moveToDay('2026-03-09');
    const answers = [{ key: 'which', answer: '南岸三号地块' }];
    const corrected = await mine('/correction', 'POST', { expectedSequence: waiting.json['sequence'], answers });
    expect([corrected.status, corrected.json['state']]).toEqual([200, 'registered']);
    expect((await mine()).json).toMatchObject({ dates: { receiptOn: '2026-03-09', legalDue: '2026-04-07' } });
    expect((await read('/sheet')).json).toMatchObject({ legalDue: '2026-04-07' });
  });

  it('goes to a unit, is searched for, proposed, cleared and checked', async () => {
    await act('office-head', 'registration/dispatch-to-unit', { unitId: north.unit });
    expect((await mine()).json['holder']).toEqual({ zh: '北城办公室 一科', en: 'North office, First unit' });
    const searches = items.map((itemId) => {
      return { itemId, searchedOn: '2026-03-09', places: ['档案系统'], keywords: ['征地'], result: 'found', note: '已找到' };
    });
    await act('unit-clerk', 'investigation/record-search', { searches });
    const clerk = await as('unit-clerk');
    const form = aForm({ kind: 'information', title: '征地批复' }, '征地批复.pdf', aPdf);
    given = (await clerk.post(`/requests/${id}/documents`, { form })).json['id'] as string;
    const refusal = { outcome: 'process-information', aspect: '讨论记录', reasons: '形成于决定之前', separability: '不能区分' };
    const outcomes = [
      { itemId: items[0], outcome: 'granted', documentIds: [given] },
      { itemId: items[1], ...refusal },
    ];
    await act('unit-clerk', 'reply/propose-outcome', { outcomes });
    const opinion = { basis: '条例第十四条', opinion: '不涉密' };
    const opinions = items.map((itemId, place) => ({ itemId, decision: place === 0 ? 'open' : 'not-open', ...opinion }));
    await act('confidentiality-officer', 'confidentiality-review/clear-confidentiality', { opinions });
    await act('legal-reviewer', 'reply/check-legality', { opinion: '依据正确' });
    const reply = await read('/reply');
    const gates = reply.json['gates'] as readonly { readonly key: string; readonly passed: boolean }[];
    expect(gates.filter(({ passed }) => !passed)).toEqual([]);
  });

  it('is hidden from its applicant until it is sent, whole', async () => {
    await act('signatory', 'reply/sign-reply');
    expect((await mine('/reply')).status).toBe(404);
    expect((await mine(`/documents/${given}`)).status).toBe(404);
    expect(JSON.stringify((await mine()).json['steps'])).not.toContain('propose-outcome');
  });

  it('is delivered: the applicant reads each outcome, the papers, and what can be done until when', async () => {
    const wish = { way: 'portal', on: '2026-03-09', reviewLink: 'https://review.example/apply' };
    await act('registrar', 'delivery/deliver-reply', wish);
    await act('registrar', 'delivery/prove-service', { kind: 'portal-log', on: '2026-03-09' });
    const reply = await mine('/reply');
    expect([reply.status, reply.json]).toMatchObject([
      200,
      {
        documentNumber: '公开告〔2026〕1号',
        repliedOn: '2026-03-09',
        items: [
          { position: 1, withheld: false, outcome: { en: 'disclosed' } },
          { position: 2, withheld: true, reasons: '形成于决定之前' },
        ],
        remedies: [{ until: '2026-05-08', law: '行政复议法第二十条' }, {}],
      },
    ]);
    expect(reply.json['letter']).toContain('征地批复');
    expect((await mine(`/documents/${given}`)).text).toBe(aPdf.toString());
  });

  it('is archived with every paper in its list, and takes no more', async () => {
    await act('archivist', 'archive/archive');
    const { json } = await read('/archive');
    expect(json).toMatchObject({ file: { retentionYears: 30 } });
    expect((json['file'] as { readonly leaves: readonly unknown[] }).leaves.length).toBeGreaterThanOrEqual(7);
    const clerk = await as('registrar');
    const late = await clerk.post(`/requests/${id}/documents`, { form: aForm({ kind: 'other', title: '迟到' }, 'a.pdf', aPdf) });
    expect([late.status, late.json['type']]).toEqual([409, '/problems/archive-file-sealed']);
  });

  it('leaves a history that names every act and who did it', async () => {
    const lines = (await read('/ledger')).text;
    for (const said of ['submit', 'archive', '信息公开机构经办人', '分管领导']) expect(lines).toContain(said);
    for (const path of ['/intake', '/registration', '/investigation', '/confidentiality-review', '/delivery', '/documents'])
      expect((await read(path)).status).toBe(200);
  });
});
