import { aDesk, type ADesk } from '../../../../test/support/a-desk';

describe('what a head sees of the year', () => {
  let desk: ADesk;

  beforeAll(async () => {
    desk = await aDesk('2026-01-29');
  });
  afterAll(() => desk.close());

  it('is the annual return due next with its last working day, for heads and nobody else (Art. 49)', async () => {
    const head = await desk.as('office-head');
    const returns = JSON.parse((await head.get('/today/annual-returns')).text) as readonly { readonly of: string }[];
    expect(returns.find(({ of }) => of === 'department')).toEqual({
      of: 'department',
      reportYear: 2025,
      due: '2026-01-31',
      internalDue: '2026-01-30',
      daysLeft: 1,
      provisional: false,
      law: '条例第四十九条第一款',
    });
    expect((await (await desk.as('registrar')).get('/today/annual-returns')).status).toBe(403);
  });
});
