import { routesWithoutRight } from '@office/identity';
import { aPublicDoor, slugOf, wholeAnswers, type PublicDoor } from '../../../test/support/a-public-door';
import type { Answer } from '../../../test/support/an-api';
import { north } from '../../../test/support/an-office';

const nobodys = '0190a6a0-0000-7000-8000-00000000ffff';

describe('the door of the public', () => {
  let door: PublicDoor;

  beforeAll(async () => {
    door = await aPublicDoor('2026-03-02');
  });
  afterAll(() => door.close());

  it('has no route that does not say whom it lets in', () => {
    expect(routesWithoutRight(door.app)).toEqual([]);
  });

  it('names the agencies that take applications', async () => {
    const { json, headers } = await door.call('GET', `/agencies?q=${encodeURIComponent('北城')}`);
    expect(json).toEqual({ agencies: [{ id: north.id, code: 'NORTH', name: north.name, kind: 'department', address: '一号' }] });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('takes an application from the first answer to the receipt, and gives the same receipt when sent twice', async () => {
    const receipt = await door.file();
    expect([receipt.status, receipt.json]).toMatchObject([
      201,
      {
        number: expect.stringMatching(/^NORTH-2026-\d{5}$/) as string,
        queryCode: expect.any(String) as string,
        agency: north.name,
        itemCount: 1,
        dates: { forecast: { confirmedOn: '2026-03-02', legalDue: '2026-03-30' }, late: false },
      },
    ]);
    const [again, read] = await Promise.all([
      door.call('POST', '/requests', receipt.draft),
      door.call('GET', '/drafts/current/receipt', receipt.draft),
    ]);
    expect(again.text).toBe(receipt.text);
    expect(read.text).toBe(receipt.text);
    expect((await door.call('GET', '/drafts/current', receipt.draft)).json).toMatchObject({ filed: true });
    const late = await door.call('PUT', '/drafts/current', receipt.draft, { body: { answers: {} } });
    expect(slugOf(late)).toBe('draft-already-filed');
  });

  it('files once, however many presses come at the same time', async () => {
    const { draft } = await door.file({});
    await door.call('PUT', '/drafts/current', draft, { body: { answers: wholeAnswers } });
    const receipts = await Promise.all(Array.from({ length: 5 }, () => door.call('POST', '/requests', draft)));
    expect(new Set(receipts.map(({ text }) => text)).size).toBe(1);
  });

  it('shows the applicant his request: what happened, who has it, what may be done', async () => {
    const token = await door.enter(await door.file());
    const view = await door.call('GET', '/requests/current', token);
    expect([view.status, view.json]).toMatchObject([
      200,
      {
        state: 'submitted',
        sequence: 1,
        agency: north.name,
        holder: north.name,
        contentSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        steps: [{ act: 'submit', law: '第二十九条' }],
        items: [{ position: 1, description: expect.stringContaining('部门预算') as string }],
        allowedActs: [{ act: 'withdraw' }],
        replied: false,
      },
    ]);
    const { json: sheet } = await door.call('GET', '/requests/current/sheet', token);
    expect(sheet).toMatchObject({ number: view.json['number'], days: [] });
    const { confirmedOn, legalDue, days } = sheet['forecast'] as {
      confirmedOn: string;
      legalDue: string;
      days: { on: string; count: number }[];
    };
    expect([days[0], days.at(-1)]).toMatchObject([
      { on: confirmedOn, count: 0 },
      { on: legalDue, count: 20 },
    ]);
    expect(slugOf(await door.call('GET', '/requests/current/reply', token))).toBe('not-replied-yet');
  });

  it('lets an applicant withdraw, once, and says so when the page was no longer true', async () => {
    const token = await door.enter(await door.file());
    const stale = await door.call('POST', '/requests/current/withdraw', token, { body: { expectedSequence: 7 } });
    expect([stale.status, slugOf(stale)]).toEqual([409, 'case-moved-on']);
    const body = { expectedSequence: 1, reason: '已经找到了' };
    expect((await door.call('POST', '/requests/current/withdraw', token, { body })).json).toEqual({ sequence: 2, state: 'closed' });
    const again = await door.call('POST', '/requests/current/withdraw', token, { body: { ...body, expectedSequence: 2 } });
    expect(again.status).toBe(409);
  });
  it('ends an access after an hour, or when it is left', async () => {
    const receipt = await door.file();
    const [left, kept] = [await door.enter(receipt), await door.enter(receipt)];
    expect((await door.call('DELETE', '/access', left)).status).toBe(204);
    expect((await door.call('GET', '/requests/current', left)).status).toBe(401);
    expect((await door.call('GET', '/requests/current', kept)).status).toBe(200);
    door.clock.moveToDay('2026-03-02', '11:00');
    expect((await door.call('GET', '/requests/current', kept)).status).toBe(401);
  });

  it('counts wrong codes by number and by the address the web names', async () => {
    const { json } = await door.file();
    const guess = (queryCode: string, address: string): Promise<Answer> =>
      door.call('POST', '/access', undefined, { body: { number: json['number'], queryCode }, headers: { 'x-forwarded-for': address } });
    for (let tries = 0; tries < 5; tries += 1) expect(slugOf(await guess('WRONG', `203.0.113.${tries}`))).toBe('access-failed');
    const refused = await guess(json['queryCode'] as string, '203.0.113.9');
    expect([refused.status, slugOf(refused), refused.headers.get('retry-after')]).toEqual([429, 'too-many-attempts', '900']);
  });
  it('keeps emoji and right-to-left writing as they were typed', async () => {
    const strange = '👨‍👩‍👧‍👦 𠮷 عربي שלום';
    const token = await door.enter(await door.file({ ...wholeAnswers, items: [{ description: strange }] }));
    expect((await door.call('GET', '/requests/current', token)).text).toContain(strange);
  });

  it('gives an applicant his own papers, and says of others that they are not there', async () => {
    const token = await door.enter(await door.file());
    for (const path of [nobodys, 'x', "1'--"])
      expect((await door.call('GET', `/requests/current/documents/${encodeURIComponent(path)}`, token)).status).toBe(404);
  });

  it('carries the request id of the web through', async () => {
    const answer = await door.call('GET', '/requests/current', undefined, { headers: { 'x-request-id': 'web-12345678' } });
    expect([answer.headers.get('x-request-id'), answer.json['requestId']]).toEqual(['web-12345678', 'web-12345678']);
  });
});
