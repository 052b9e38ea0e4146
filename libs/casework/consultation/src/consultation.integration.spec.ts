import { CaseFiles, CaseReader } from '@casework/case-file';
import { UnitOfWork } from '@platform/persistence';
import { Seal } from '@platform/sealing';
import { aCaseSearched, aPaper } from '../../../../test/support/a-case';
import { AConsultedCase, consultedSide as side, silenceJob } from '../../../../test/support/a-consultation';
import { anOffice, north, south, staff, type AnOffice } from '../../../../test/support/an-office';
import { ConsultationModule } from './consultation.module';
import { Consultations } from './consultations.service';
import { Opinions } from './opinions.service';

const registrar = staff(north, 'registrar');

describe('consulting others (Art. 32, 34)', () => {
  let office: AnOffice;
  let consultations: Consultations;
  let opinions: Opinions;
  let one: AConsultedCase;

  beforeAll(async () => {
    office = await anOffice([ConsultationModule], '2025-09-10');
    consultations = office.get(Consultations);
    opinions = office.get(Opinions);
  });
  afterAll(() => office.close());

  describe('the boundary days', () => {
    let id: string;
    beforeEach(async () => {
      one = await AConsultedCase.receivedOn(office, '2025-09-10');
      id = await one.send('2025-09-16', 'third-party');
    });

    it('is never received before it was sent, nor tomorrow, and only once', async () => {
      for (const day of ['2025-09-15', '2025-09-17'])
        await expect(one.served(id, '2025-09-16', day)).rejects.toMatchObject({ kind: { slug: 'consultation-day-not-possible' } });
      await one.served(id, '2025-09-16');
      await expect(one.served(id, '2025-09-17')).rejects.toMatchObject({ kind: { slug: 'consultation-done-before' } });
    });

    it('needs a proof of service: a paper of this case, or where it is kept', async () => {
      const bare = { expectedSequence: await one.sequence(), consultationId: id, on: '2025-09-16', proof: 'postal-record' as const };
      await expect(consultations.recordService(one.id, registrar, bare)).rejects.toMatchObject({
        kind: { slug: 'consultation-proof-needed' },
      });
      const other = await aPaper(office, (await aCaseSearched(office)).id, 'service-proof');
      await expect(consultations.recordService(one.id, registrar, { ...bare, documentId: other.id })).rejects.toMatchObject({
        kind: { slug: 'no-such-document' },
      });
      const own = await aPaper(office, one.id, 'service-proof');
      await consultations.recordService(one.id, registrar, { ...bare, documentId: own.id });
    });

    it('is silent the day after the last day, not on it; two jobs record it once', async () => {
      await one.served(id, '2025-09-18');
      one.on('2025-10-15');
      await expect(opinions.lapse(one.id, silenceJob, id)).rejects.toMatchObject({ kind: { slug: 'consultation-still-runs' } });
      one.on('2025-10-16');
      await Promise.all([opinions.lapse(one.id, silenceJob, id), opinions.lapse(one.id, silenceJob, id)]);
      await opinions.lapse(one.id, silenceJob, id);
      const lines = await office.get(CaseReader).ledger(one.id, registrar);
      expect(lines.filter(({ act }) => act === 'record-silence')).toHaveLength(1);
    });

    it('keeps an answer that came late, and the count went on from the end of the fifteen days', async () => {
      await one.served(id, '2025-09-18');
      const standingNow = await one.answered(id, '2025-10-20', '2025-10-16');
      expect(standingNow.legalDue).toBe('2025-11-06');
      expect((await consultations.of(one.id, registrar)).consultations).toMatchObject([
        { isSilent: true, answered: { particulars: { late: true } } },
      ]);
      await opinions.lapse(one.id, silenceJob, id);
      expect(await one.sequence()).toBe(standingNow.sequence);
    });

    it('is answered once, by words or paper, and not with a refusal called an opinion', async () => {
      const bare = { expectedSequence: await one.sequence(), consultationId: id, on: '2025-09-16' };
      const refused = async (answer: { consents: boolean; text?: string }): Promise<unknown> =>
        opinions.recordOpinion(one.id, registrar, { ...bare, ...answer }).catch((error: unknown) => error);
      expect(await refused({ consents: true })).toMatchObject({ kind: { slug: 'consultation-answer-needed' } });
      expect(await refused({ consents: false, text: '不同意' })).toMatchObject({ kind: { slug: 'consultation-is-an-objection' } });
      await one.answered(id, '2025-09-17');
      await expect(one.answered(id, '2025-09-17')).rejects.toMatchObject({ kind: { slug: 'consultation-done-before' } });
    });
  });

  it('tells the applicant by notice and mail that somebody is asked, not whom; the letter tells nobody who asks', async () => {
    one = await AConsultedCase.receivedOn(office, '2025-09-10');
    await one.send('2025-09-16', 'third-party');
    const texts = await office.sql<{ kind: string; body: string; visibility: string }>(
      `SELECT kind, body, visibility FROM documents.document WHERE request_id = $1 AND kind LIKE 'consultation%' ORDER BY kind`,
      [one.id],
      office.database.workerUrl,
    );
    expect(texts.map(({ kind, visibility }) => [kind, visibility])).toEqual([
      ['consultation-letter', 'internal'],
      ['consultation-notice', 'applicant'],
    ]);
    expect(texts[0]?.body).toContain(side.name);
    expect(texts[0]?.body).not.toMatch(/王小明|E12345678|wang@example/);
    expect(texts[1]?.body).not.toContain(side.name);
    const orders = await office.sql(`SELECT template FROM notification."order" WHERE request_id = $1`, [one.id], office.database.workerUrl);
    expect(orders).toEqual([{ template: 'consultation-sent' }]);
  });

  it('asks the registrars to post the notice where the applicant left no e-mail address', async () => {
    one = await AConsultedCase.receivedOn(office, '2025-09-10');
    await office.sql(
      `UPDATE case_file.applicant SET sealed = $2 WHERE request_id = $1`,
      [one.id, office.get(Seal).close('case-file.applicant', JSON.stringify({ name: '王小明', address: '明川市南门路 8 号' }))],
      office.database.workerUrl,
    );
    await one.send('2025-09-16', 'third-party');
    const of = (table: string, column: string): Promise<unknown[]> =>
      office.sql(`SELECT ${column} FROM notification.${table} WHERE request_id = $1`, [one.id], office.database.workerUrl);
    expect(await of('"order"', 'template, channel')).toEqual([{ template: 'consultation-sent', channel: 'post' }]);
    expect(await of('notice', 'template')).toEqual([{ template: 'letter-to-post' }]);
  });

  it('refuses a letter that tells who asks, before anything is kept', async () => {
    one = await AConsultedCase.receivedOn(office, '2025-09-10');
    const telling = await one.letterTo('third-party', { asks: '王小明申请公开贵公司合同,是否同意' });
    await expect(consultations.send(one.id, registrar, telling)).rejects.toMatchObject({
      kind: { slug: 'consultation-tells-who-asks' },
      facts: { field: 'asks' },
    });
    await expect(consultations.send(one.id, registrar, await one.letterTo('third-party', { itemIds: [] }))).rejects.toMatchObject({
      kind: { slug: 'consultation-incomplete' },
      facts: { faults: [{ field: 'itemIds' }] },
    });
    expect((await consultations.of(one.id, registrar)).consultations).toEqual([]);
  });

  it('keeps the name of the consulted side sealed: not in its row, not in the ledger, not in outbox or notices', async () => {
    one = await AConsultedCase.receivedOn(office, '2025-09-10');
    const id = await one.send('2025-09-16', 'third-party');
    await one.served(id, '2025-09-18');
    one.on('2025-10-16');
    await opinions.lapse(one.id, silenceJob, id);
    for (const table of [
      'consultation.letter',
      'consultation.event',
      'case_file.ledger',
      'outbox.message',
      'notification."order"',
      'notification.notice',
    ]) {
      const rows = JSON.stringify(await office.sql(`SELECT * FROM ${table}`, [], office.database.workerUrl));
      expect(rows).not.toContain(side.name);
      expect(rows).not.toContain(side.address);
      expect(rows).not.toContain('EX123456789CN');
    }
    expect((await consultations.of(one.id, registrar)).consultations).toMatchObject([
      { side: { kind: 'person', name: '赵**' }, served: { words: 'EX123456789CN' } },
    ]);
    expect(JSON.stringify(await consultations.of(one.id, registrar))).not.toContain(side.address);
  });

  it('tells a page that is no longer true what happened, and a stranger that there is no case', async () => {
    one = await AConsultedCase.receivedOn(office, '2025-09-10');
    const stale = await one.letterTo('third-party');
    await consultations.send(one.id, registrar, stale);
    await expect(consultations.send(one.id, registrar, stale)).rejects.toMatchObject({
      kind: { slug: 'case-moved-on' },
      facts: { happened: [{ act: 'send-consultation' }] },
    });
    const stranger = staff(south, 'registrar');
    await expect(consultations.send(one.id, stranger, stale)).rejects.toMatchObject({ kind: { slug: 'no-such-case' } });
    await expect(consultations.of(one.id, stranger)).rejects.toMatchObject({ kind: { slug: 'no-such-case' } });
    const seen = await office
      .get(UnitOfWork)
      .run(stranger.scope, () => office.get(UnitOfWork).sql('seen', 'SELECT id FROM consultation.letter', []));
    expect(seen).toEqual([]);
  });

  it('lets two letters go out at the same moment: the second clerk is told of the first', async () => {
    one = await AConsultedCase.receivedOn(office, '2025-09-10');
    const wish = await one.letterTo('third-party');
    const both = await Promise.allSettled([1, 2].map(() => consultations.send(one.id, registrar, wish)));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await office.get(CaseFiles).verify(registrar.scope, one.id)).toMatchObject({ intact: true });
  });
});
