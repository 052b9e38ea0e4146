import { aPublicDoor, type PublicDoor } from '../../../../test/support/a-public-door';
import type { Answer } from '../../../../test/support/an-api';

describe('the sheet of an applicant’s own term', () => {
  let door: PublicDoor;
  const paper = (token?: string, query = ''): Promise<Answer> => door.call('GET', `/requests/current/sheet.pdf${query}`, token);

  beforeAll(async () => {
    door = await aPublicDoor('2026-03-02');
  });
  afterAll(() => door.close());

  it('comes with the months of what a confirmation today would begin', async () => {
    const { json } = await door.call('GET', '/requests/current/sheet', await door.enter(await door.file()));
    expect(json['months']).toEqual([]);
    const { months } = json['forecast'] as { months: { month: string; weeks: { days: object[] }[] }[] };
    const places = months.flatMap(({ weeks }) => weeks.flatMap(({ days }) => days));
    expect(places).toContainEqual({ on: '2026-03-02', kind: 'zero', count: 0 });
    expect(places).toContainEqual({ on: '2026-03-30', kind: 'counted', count: 20, last: true });
  });

  it('prints, in both languages, and is kept by no cache', async () => {
    const receipt = await door.file();
    const token = await door.enter(receipt);
    const number = receipt.json['number'] as string;
    const { status, headers, text } = await paper(token);
    expect([status, text.slice(0, 5)]).toEqual([200, '%PDF-']);
    expect(text).toContain(`${number} 政府信息公开申请答复期限计算表`);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('content-disposition')).toContain(`filename="${number}-due-date-sheet.pdf"; filename*=UTF-8''`);
    expect((await paper(token, '?language=en')).text).toContain('Count of the term to reply');
  });

  it('is of the request the access was given for, and of no other', async () => {
    const [mine, theirs] = [await door.file(), await door.file()];
    const { text } = await paper(await door.enter(mine));
    expect(text).toContain(mine.json['number']);
    expect(text).not.toContain(theirs.json['number']);
    expect((await paper()).status).toBe(401);
    expect((await paper('guessed')).status).toBe(401);
    const { status } = await door.call('GET', `/requests/0190a6a0-0000-7000-8000-00000000ffff/sheet.pdf`, await door.enter(mine));
    expect(status).toBe(404);
  });
});
