import { CaseReader } from '@casework/case-file';
import { aCaseReceived } from '../../../../test/support/a-case';
import { aCaseAtWork } from '../../../../test/support/a-case-at-work';
import { anOffice, north, south, staff, type AnOffice } from '../../../../test/support/an-office';
import { WhatIfModule } from './what-if.module';
import { WhatIf } from './what-if.service';

const registrar = staff(north, 'registrar');

describe('what-if', () => {
  let office: AnOffice;
  let whatIf: WhatIf;

  beforeAll(async () => {
    office = await anOffice([WhatIfModule], '2026-03-02');
    whatIf = office.get(WhatIf);
  });
  afterAll(() => office.close());

  it('answers from the facts of the case, and writes nothing', async () => {
    const { id, sequence } = await aCaseAtWork(office, '2026-03-20');
    const answer = await whatIf.ask(id, registrar, [{ step: 'extend', days: 10 }]);
    expect(answer).toMatchObject({ before: { legalDue: '2026-03-30', daysLeft: 6 }, after: { legalDue: '2026-04-14', daysLeft: 16 } });
    expect(await office.get(CaseReader).standing(id, registrar)).toMatchObject({ sequence, legalDue: '2026-03-30' });
  });

  it('tells what the procedure forbids beside what the clock refuses', async () => {
    const { id } = await aCaseAtWork(office, '2026-03-31');
    const { refused } = await whatIf.ask(id, registrar, [{ step: 'extend' }]);
    expect(refused).toMatchObject([{ kind: 'defect', rule: 'R-33c' }]);
    office.clock.moveToDay('2026-03-02');
    const early = await aCaseReceived(office);
    const asked = await whatIf.ask(early.id, registrar, [{ step: 'extend' }]);
    expect(asked.refused).toMatchObject([{ kind: 'procedure', says: { zh: expect.stringContaining('已收到') as string } }]);
    expect(asked.after.legalDue).toBe('2026-04-28');
  });

  it('knows no case of another agency, and names what a step lacks', async () => {
    const { id } = await aCaseAtWork(office);
    const cases = [
      [staff(south, 'registrar'), 'reply', 'no-such-case'],
      [registrar, 'delay', 'what-if-step-incomplete'],
    ] as const;
    for (const [actor, step, slug] of cases) await expect(whatIf.ask(id, actor, [{ step }])).rejects.toMatchObject({ kind: { slug } });
  });
});
