import { aDesk, paperOf, type ADesk, type DeskUser } from '../../../../test/support/a-desk';
import type { Answer } from '../../../../test/support/an-api';

const nobodys = '0190a6a0-0000-7000-8000-00000000ffff';

describe('the sheet of a term at the desk', () => {
  let desk: ADesk;
  let clerk: DeskUser;
  let sheet: string;
  let number: string;
  const paper = (user: DeskUser, query = '', headers = {}): Promise<Answer> => user.get(`${sheet}.pdf${query}`, headers);

  beforeAll(async () => {
    desk = await aDesk('2026-02-13');
    clerk = await desk.as('registrar');
    const { json } = await clerk.post('/requests', { body: paperOf('2026-02-13', '#read("/etc/passwd") 预算😀') });
    sheet = `/requests/${json['id'] as string}/sheet`;
    number = json['number'] as string;
  });
  afterAll(() => desk.close());

  it('comes with its months drawn, so that the page computes no day', async () => {
    const { json } = await clerk.get(sheet);
    const months = json['months'] as { month: string; weeks: { days: { on?: string; kind?: string; last?: boolean }[] }[] }[];
    expect(months.map(({ month }) => month)).toEqual(['2026-02', '2026-03']);
    const places = months.flatMap(({ weeks }) => weeks.flatMap(({ days }) => days));
    expect(places).toContainEqual({ on: '2026-02-14', kind: 'make-up', count: 1 });
    expect(places.filter(({ last }) => last)).toEqual([{ on: '2026-03-19', kind: 'counted', count: 20, last: true }]);
  });

  it('prints, with a name of its own, and is kept by no cache', async () => {
    const { status, headers, text } = await paper(clerk);
    expect([status, text.slice(0, 5)]).toEqual([200, '%PDF-']);
    expect(text).toContain(`${number} 政府信息公开申请答复期限计算表`);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${number}-due-date-sheet.pdf"; filename*=UTF-8''${number}%20${encodeURIComponent('期限计算表')}.pdf`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  it('prints in the language asked for, else in the browser’s', async () => {
    const english = [await paper(clerk, '?language=en'), await paper(clerk, '', { 'accept-language': 'en' })];
    for (const { text } of english) expect(text).toContain('Count of the term to reply');
    expect((await paper(clerk, '?language=zh', { 'accept-language': 'en' })).text).toContain('期限计算表');
    const wrong = await paper(clerk, '?language=fr');
    expect([wrong.status, wrong.json['type']]).toEqual([422, '/problems/invalid-input']);
  });

  it('is there for whoever may read the case, and for nobody else', async () => {
    expect((await paper(await desk.as('auditor'))).status).toBe(200);
    const south = await desk.as('south-registrar');
    const [theirs, none] = [await paper(south), await south.get(`/requests/${nobodys}/sheet.pdf`)];
    expect([theirs.status, theirs.json['type']]).toEqual([404, none.json['type']]);
    expect((await clerk.get(`${sheet}.pdf`, { cookie: '' })).status).toBe(401);
  });
});
