import { aPublicDoor, slugOf, type PublicDoor } from '../../../test/support/a-public-door';
import { aForm } from '../../../test/support/an-api';
import { aPdf, aProgram, aZipBomb } from '../../../test/support/strange-files';

const nobodys = '0190a6a0-0000-7000-8000-00000000ffff';

describe('what the public may send', () => {
  let door: PublicDoor;

  beforeAll(async () => {
    door = await aPublicDoor('2026-03-02');
  });
  afterAll(() => door.close());

  it('says beside each field what an application lacks', async () => {
    const refused = await door.file({ applicant: { kind: 'citizen' }, items: [] });
    expect([refused.status, slugOf(refused)]).toEqual([422, 'application-incomplete']);
    const fields = (refused.json['faults'] as readonly { readonly field: string; readonly says: unknown }[]).map(({ field, says }) => [
      field,
      typeof says,
    ]);
    expect(fields).toEqual(
      expect.arrayContaining([
        ['agencyId', 'string'],
        ['applicant.name', 'string'],
      ]),
    );
  });

  it('opens nothing without its token, with one answer for every wrong one', async () => {
    for (const token of [undefined, '', 'x'.repeat(43), 'short', '../../etc']) {
      for (const path of ['/drafts/current', '/drafts/current/receipt'])
        expect([(await door.call('GET', path, token)).status]).toEqual([404]);
      const refused = await door.call('GET', '/requests/current', token);
      expect([refused.status, slugOf(refused)]).toEqual([401, 'not-signed-in']);
    }
    const draft = await door.begin();
    expect((await door.call('GET', '/requests/current', draft)).status).toBe(401);
  });
  it.each([
    ['a program that calls itself a PDF', 'a.pdf', aProgram, 415],
    ['a program', 'a.exe', aProgram, 415],
    ['a document that unpacks without end', 'a.docx', aZipBomb(), 422],
    ['an empty file', 'a.txt', Buffer.alloc(0), 422],
    ['a form too large', 'a.txt', Buffer.alloc(30 * 1024 * 1024, 'a'), 413],
  ])('takes no %s', async (_name, fileName, content, status) => {
    const form = aForm({ kind: 'identity-proof' }, fileName, content);
    const answer = await door.call('POST', '/drafts/current/uploads', await door.begin(), { form });
    expect([answer.status, answer.json['title']]).toEqual([status, expect.any(String)]);
  });

  it('takes ten files with an application, and any of them back', async () => {
    const token = await door.begin();
    const attach = () => door.call('POST', '/drafts/current/uploads', token, { form: aForm({ kind: 'identity-proof' }, 'a.pdf', aPdf) });
    for (let files = 0; files < 10; files += 1) expect((await attach()).status).toBe(201);
    expect(slugOf(await attach())).toBe('draft-too-many-files');
    const { json } = await door.call('GET', '/drafts/current', token);
    const [first] = json['uploads'] as readonly { readonly id: string }[];
    expect((await door.call('DELETE', `/drafts/current/uploads/${first?.id ?? ''}`, token)).status).toBe(204);
    expect((await door.call('DELETE', `/drafts/current/uploads/${nobodys}`, token)).status).toBe(204);
    expect((await door.call('DELETE', '/drafts/current/uploads/1%20OR%201=1', token)).status).toBe(400);
    expect((await attach()).status).toBe(201);
  });

  it.each([
    ['PUT', '/drafts/current', { body: { answers: 'text' } }, 422],
    ['PUT', '/drafts/current', { body: { answers: { a: 'x\u0000' } } }, 422],
    ['PUT', '/drafts/current', { body: { answers: { a: 'txt.\u202Eexe' } } }, 422],
    ['PUT', '/drafts/current', { body: { answers: { a: 'x'.repeat(300_000) } } }, 413],
    ['PUT', '/drafts/current', { body: { answers: { a: 'x'.repeat(2_000_000) } } }, 413],
    ['PUT', '/drafts/current', { body: {} }, 422],
    ['PUT', '/drafts/current', { raw: '{"answers":' }, 400],
    ['POST', '/drafts/current/uploads', { body: {} }, 415],
    ['POST', '/access', { body: { number: ['x'], queryCode: {} } }, 422],
    ['POST', '/access', { body: { number: 'x\u0000', queryCode: 'y' } }, 422],
    ['POST', '/access', { body: { number: '长'.repeat(41), queryCode: 'y' } }, 422],
    ['POST', '/access', { body: {} }, 422],
    ['GET', `/agencies?q=${'q'.repeat(101)}`, {}, 422],
    ['GET', '/agencies?q=%00', {}, 422],
    ['GET', '/agencies?other=1', {}, 422],
    ['GET', '/nowhere', {}, 404],
  ] as const)('answers %s %s with a problem', async (method, path, sent, status) => {
    const answer = await door.call(method, path, await door.begin(), sent);
    expect([answer.status, answer.json['type']]).toEqual([status, expect.stringMatching(/^\/problems\//)]);
  });

  it('takes answers of any shape, and tells beside the field what they do not say', async () => {
    for (const typed of [{ applicant: null }, { applicant: 'x', items: {} }, { items: [null, 7, []] }, { agencyId: { zh: 'x' } }]) {
      const refused = await door.file(typed);
      expect([refused.status, slugOf(refused)]).toEqual([422, 'application-incomplete']);
    }
  });

  it('answers nonsense in place of an act with a problem', async () => {
    const token = await door.enter(await door.file());
    const spoilt = [undefined, {}, [], { expectedSequence: 'x' }, { expectedSequence: 1, goodReason: '迟到', reason: {} }];
    for (const body of [...spoilt, { expectedSequence: 1, answers: [{}], reason: 7 }])
      for (const act of ['correction', 'withdraw']) {
        const { status } = await door.call('POST', `/requests/current/${act}`, token, { body });
        expect([act, body, status]).toEqual([act, body, 422]);
      }
  });
});
