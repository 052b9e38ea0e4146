import { aDesk, paperOf, type ADesk, type DeskUser } from '../../../../test/support/a-desk';
import { aForm } from '../../../../test/support/an-api';
import { aPdf, aProgram, aZipBomb } from '../../../../test/support/strange-files';

const day = '2026-03-02';

describe('papers at the desk', () => {
  let desk: ADesk;
  let clerk: DeskUser;
  let auditor: DeskUser;
  let papers: string;
  const described = { kind: 'information', title: '预算表' };
  const add = (name: string, content: Uint8Array, fields: Readonly<Record<string, string>> = described) =>
    clerk.post(papers, { form: aForm(fields, name, content) });

  beforeAll(async () => {
    desk = await aDesk(day);
    clerk = await desk.as('registrar');
    auditor = await desk.as('auditor');
    const { json } = await clerk.post('/requests', { body: paperOf(day) });
    papers = `/requests/${json['id'] as string}/documents`;
  });
  afterAll(() => desk.close());

  it('are added with what they are, and come back byte for byte as an attachment', async () => {
    const added = await add('预算 2025.pdf', aPdf);
    expect([added.status, added.json]).toMatchObject([
      201,
      { kind: 'information', title: '预算表', mediaType: 'application/pdf', visibility: 'internal' },
    ]);
    const opened = await auditor.get(`${papers}/${added.json['id'] as string}`);
    expect(opened.text).toBe(aPdf.toString());
    expect(Object.fromEntries(opened.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('预算 2025.pdf')}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const listed = await auditor.get(papers);
    expect(listed.text).toContain('预算 2025.pdf');
  });

  it('need a written reason where they prove who somebody is', async () => {
    const { json } = await add('id.pdf', aPdf, { kind: 'identity-proof', title: '身份证' });
    const address = `${papers}/${json['id'] as string}`;
    const refused = await clerk.get(address);
    expect([refused.status, refused.json['type']]).toEqual([422, '/problems/document-reason-needed']);
    expect((await clerk.get(`${address}?why=${encodeURIComponent('核对身份')}`)).status).toBe(200);
  });

  it.each([
    ['a program that calls itself a PDF', 'a.pdf', aProgram, 415, 'file-not-what-its-name-says'],
    ['a program', 'a.exe', aProgram, 415, 'file-kind-not-accepted'],
    ['a text that calls itself an image', 'a.png', Buffer.from('text'), 415, 'file-not-what-its-name-says'],
    ['a document that unpacks without end', 'a.docx', aZipBomb(), 422, 'file-expands-too-much'],
    ['an empty file', 'a.txt', Buffer.alloc(0), 422, 'file-empty'],
    ['a file too large', 'a.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), 413, 'file-too-large'],
    ['a form too large', 'a.txt', Buffer.alloc(30 * 1024 * 1024, 'a'), 413, 'body-too-large'],
  ])('are not %s', async (_name, fileName, content, status, slug) => {
    const answer = await add(fileName, content);
    expect([answer.status, answer.json['type']]).toEqual([status, `/problems/${slug}`]);
  });

  it.each([
    ['no kind', { title: 'x' }],
    ['no title', { kind: 'information', title: ' ' }],
    ['a kind the acts write themselves', { kind: 'letter', title: 'x' }],
    ['a title without end', { kind: 'information', title: '长'.repeat(201) }],
    ['a title that turns round', { kind: 'information', title: 'txt.\u202Eexe' }],
    ['a field nobody asked for', { ...described, visibility: 'applicant' }],
  ])('are not added with %s', async (_name, fields) => {
    const answer = await add('a.pdf', aPdf, fields);
    expect([answer.status, answer.json['type']]).toEqual([422, '/problems/invalid-input']);
  });

  it('come as a form and not otherwise', async () => {
    const answer = await clerk.post(papers, { body: described });
    expect([answer.status, answer.json['type']]).toEqual([415, '/problems/not-a-form-with-a-file']);
    const broken = await clerk.post(papers, { raw: '--x\r\nContent-Disp', headers: { 'content-type': 'multipart/form-data; boundary=x' } });
    expect(broken.status).toBeGreaterThanOrEqual(400);
    expect(broken.status).toBeLessThan(500);
  });

  it('are added by the posts that add papers, in their own agency', async () => {
    const form = () => aForm(described, 'a.pdf', aPdf);
    expect((await auditor.post(papers, { form: form() })).status).toBe(403);
    const stranger = await desk.as('south-registrar');
    expect((await stranger.post(papers, { form: form() })).json['type']).toBe('/problems/no-such-case');
  });
});
