import { CaseReader, type StandingView } from '@casework/case-file';
import { aCaseSearched, type ACase } from '../../../../test/support/a-case';
import { anOffice, north, staff, type AnOffice } from '../../../../test/support/an-office';
import { ConsultationModule } from './consultation.module';
import { Consultations } from './consultations.service';
import { Objections } from './objections.service';
import { Opinions } from './opinions.service';

const registrar = staff(north, 'registrar');
const head = staff(north, 'office-head');

describe('objections (Art. 32)', () => {
  let office: AnOffice;
  let consultations: Consultations;
  let opinions: Opinions;
  let objections: Objections;
  let file: ACase;

  beforeAll(async () => {
    office = await anOffice([ConsultationModule], '2026-03-02');
    consultations = office.get(Consultations);
    opinions = office.get(Opinions);
    objections = office.get(Objections);
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    office.clock.moveToDay('2026-03-02');
    file = await aCaseSearched(office);
  });

  const standing = (): Promise<StandingView> => office.get(CaseReader).standing(file.id, registrar);
  const now = async (): Promise<{ readonly expectedSequence: number }> => ({ expectedSequence: (await standing()).sequence });

  async function asked(name = '北方路桥有限公司', kind: 'third-party' | 'other-organ' = 'third-party'): Promise<string> {
    const side = { kind: 'organisation', name, address: '北方路 1 号' } as const;
    const letter = { kind, side, itemIds: file.itemIds, information: '单价表', asks: '是否同意公开', way: 'post' } as const;
    await consultations.send(file.id, registrar, { ...(await now()), ...letter });
    return (await consultations.of(file.id, registrar)).consultations.at(-1)?.id ?? '';
  }
  async function objected(text?: string): Promise<string> {
    const consultationId = await asked();
    await opinions.recordObjection(file.id, registrar, { ...(await now()), consultationId, on: '2026-03-02', text });
    return consultationId;
  }
  const weigh = async (...weighings: { consultationId: string; reasonable: boolean; why: string }[]): Promise<StandingView> =>
    objections.weigh(file.id, registrar, { ...(await now()), weighings });
  const override = async (consultationId: string, actor = head, grounds = '涉及饮用水安全,不公开将使公众无法防范'): Promise<StandingView> =>
    objections.override(file.id, actor, { ...(await now()), consultationId, grounds });

  it('without reasons may be disclosed after it was weighed (scenario 22)', async () => {
    const consultationId = await objected();
    expect((await standing()).milestones).toContain('objection-raised');
    const after = await weigh({ consultationId, reasonable: false, why: '未说明理由,所涉单价已在中标公告中公布' });
    expect(after.milestones).toContain('objection-weighed');
    expect((await office.get(CaseReader).ledger(file.id, registrar)).at(-1)?.facts).toEqual({
      weighings: [{ consultationId, reasonable: false, itemIds: file.itemIds }],
    });
    const [view] = (await consultations.of(file.id, registrar)).consultations;
    expect(view).toMatchObject({
      answered: { particulars: { answer: 'objects' } },
      weighed: { words: '未说明理由,所涉单价已在中标公告中公布' },
    });
  });

  it('of two third parties are weighed together, and a later one anew', async () => {
    const [one, other] = [await objected('商业秘密'), await objected('商业秘密')];
    await expect(weigh({ consultationId: one, reasonable: true, why: '成本构成未公开' })).rejects.toMatchObject({
      kind: { slug: 'consultation-weighing-incomplete' },
    });
    const why = '成本构成未公开';
    await weigh({ consultationId: one, reasonable: true, why }, { consultationId: other, reasonable: false, why });
    const later = await objected();
    expect((await standing()).milestones).not.toContain('objection-weighed');
    expect((await weigh({ consultationId: later, reasonable: false, why })).milestones).toContain('objection-weighed');
  });

  it('found reasonable is overridden by the head only, with a letter to the third party (scenario 23)', async () => {
    const consultationId = await objected('个人隐私');
    await expect(override(consultationId)).rejects.toMatchObject({ kind: { slug: 'act-refused' } });
    await weigh({ consultationId, reasonable: true, why: '涉及家庭情况' });
    await expect(override(consultationId, registrar)).rejects.toMatchObject({ kind: { slug: 'act-refused' } });
    await expect(override(consultationId, head, ' ')).rejects.toMatchObject({ kind: { slug: 'consultation-nothing-to-override' } });
    await expect(override(consultationId, head, '申请人王小明的用水安全')).rejects.toMatchObject({
      kind: { slug: 'consultation-tells-who-asks' },
      facts: { field: 'grounds' },
    });
    await override(consultationId);
    const line = (await office.get(CaseReader).ledger(file.id, head)).at(-1);
    expect(line?.facts).toMatchObject({ consultationId, itemIds: file.itemIds, releaseFrom: '2026-03-02' });
    const [letter] = await office.sql<{ body: string; visibility: string }>(
      `SELECT body, visibility FROM documents.document WHERE request_id = $1 AND kind = 'override-letter'`,
      [file.id],
      office.database.workerUrl,
    );
    expect(letter?.visibility).toBe('internal');
    for (const told of ['北方路桥有限公司', '单价表', '涉及饮用水安全', '行政复议']) expect(letter?.body).toContain(told);
    await expect(override(consultationId)).rejects.toMatchObject({ kind: { slug: 'consultation-nothing-to-override' } });
  });

  it('found unreasonable needs no override; another organ does not object', async () => {
    const consultationId = await objected();
    await weigh({ consultationId, reasonable: false, why: '理由不成立' });
    await expect(override(consultationId)).rejects.toMatchObject({ kind: { slug: 'consultation-nothing-to-override' } });
    const organ = await asked('某省交通厅', 'other-organ');
    const answer = { consultationId: organ, on: '2026-03-02', text: '建议不公开' };
    await expect(opinions.recordObjection(file.id, registrar, { ...(await now()), ...answer })).rejects.toMatchObject({
      kind: { slug: 'consultation-organ-does-not-object' },
    });
    await opinions.recordOpinion(file.id, registrar, { ...(await now()), ...answer, consents: false });
  });

  it('of another case is unknown here', async () => {
    const foreign = await objected();
    file = await aCaseSearched(office);
    await asked();
    const answer = { consultationId: foreign, on: '2026-03-02', text: '同意', consents: true };
    await expect(opinions.recordOpinion(file.id, registrar, { ...(await now()), ...answer })).rejects.toMatchObject({
      kind: { slug: 'consultation-unknown' },
    });
  });
});
