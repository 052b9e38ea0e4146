import { applicantOf, CaseFiles } from '@casework/case-file';
import { UnitOfWork } from '@platform/persistence';
import { v7 as newId } from 'uuid';
import { anOffice, north, south, staff, type AnOffice } from '../../../../test/support/an-office';
import { InvestigationModule } from './investigation.module';
import { Investigation } from './investigation.service';
import type { Search } from './rules/search';

const registrar = staff(north, 'registrar');
const clerk = staff(north, 'unit-clerk');

describe('investigation', () => {
  let office: AnOffice;
  let investigation: Investigation;
  let requestId: string;
  let search: Search;

  beforeAll(async () => {
    office = await anOffice([InvestigationModule], '2026-03-02');
    investigation = office.get(Investigation);
  });
  afterAll(() => office.close());

  beforeEach(async () => {
    const files = office.get(CaseFiles);
    const work = office.get(UnitOfWork);
    requestId = newId();
    const applicant = applicantOf({ id: requestId, agencyId: north.id });
    const filing = {
      id: requestId,
      agency: north,
      channel: 'online',
      items: [{ description: '养护合同' }],
      title: '养护合同',
      applicant: { kind: 'citizen' as const, particulars: { name: '王', phone: '1' } },
      contentSha256: 'f'.repeat(64),
    };
    await work.run(applicant.scope, () => files.begin(filing, applicant));
    const itemId = await work.run(registrar.scope, async () => {
      const file = await files.open(requestId);
      await file.record('confirm-receipt', registrar, {});
      await file.record('register', registrar, {});
      await file.record('dispatch-to-unit', registrar, {}, { unitId: north.unit });
      return file.items[0]?.id ?? '';
    });
    search = {
      itemId,
      searchedOn: '2026-03-02',
      places: ['公文系统', '档案室'],
      keywords: ['养护 合同'],
      periodFrom: '2025-01',
      periodTo: '2025-12',
      peopleAsked: ['养护科'],
      result: 'nothing-found',
      note: '在公文系统和档案室以题名、文号逐年检索,均未检索到。',
    };
  });

  it('records where, how, by which words, whom and with which result (Art. 36(4))', async () => {
    const standing = await investigation.recordSearch(requestId, clerk, { expectedSequence: 4, searches: [search] });
    expect(standing.milestones).toContain('search-recorded');
    const { searches, orders } = await investigation.of(clerk.scope, requestId);
    expect(searches).toEqual([
      { ...search, id: expect.any(String) as string, documentIds: [], searchedBy: clerk.id, recordedAt: '2026-03-02T02:00:00.000Z' },
    ]);
    expect(orders).toEqual([]);
  });

  it('names each fault beside its field, and keeps nothing', async () => {
    const searches = [search, { ...search, itemId: newId(), places: [] }];
    await expect(investigation.recordSearch(requestId, clerk, { expectedSequence: 4, searches })).rejects.toMatchObject({
      kind: { slug: 'search-record-incomplete', status: 422 },
      facts: {
        faults: [
          { index: 1, field: 'itemId' },
          { index: 1, field: 'places' },
        ],
      },
    });
    await expect(investigation.recordSearch(requestId, clerk, { expectedSequence: 4, searches: [] })).rejects.toMatchObject({
      kind: { slug: 'search-record-empty' },
    });
    expect((await investigation.of(clerk.scope, requestId)).searches).toEqual([]);
  });

  it('is a unit’s act: others are refused, a stranger finds no case', async () => {
    const record = { expectedSequence: 4, searches: [search] };
    await expect(investigation.recordSearch(requestId, registrar, record)).rejects.toMatchObject({ kind: { slug: 'act-refused' } });
    await expect(investigation.recordSearch(requestId, staff(south, 'unit-clerk'), record)).rejects.toMatchObject({
      kind: { slug: 'no-such-case' },
    });
  });

  it('asks a colleague to search without moving anything (R-33d)', async () => {
    const order = { itemId: search.itemId, askedOf: '档案室', asks: '查 2025 年养护合同', dueOn: '2026-03-05' };
    const id = await investigation.order(requestId, clerk, order);
    expect((await investigation.of(clerk.scope, requestId)).orders).toMatchObject([{ id, ...order, orderedBy: clerk.id }]);
    await expect(investigation.order(requestId, clerk, { ...order, asks: ' ' })).rejects.toMatchObject({
      kind: { slug: 'search-order-incomplete' },
    });
  });

  it('keeps a search as it was made: what is later shows as later (scenario 38)', async () => {
    await investigation.recordSearch(requestId, clerk, { expectedSequence: 4, searches: [search] });
    for (const url of [office.database.appUrl, office.database.workerUrl])
      await expect(office.sql(`UPDATE investigation.search_record SET note = 'x'`, [], url)).rejects.toThrow('permission denied');
    await expect(office.sql('DELETE FROM investigation.search_record')).rejects.toThrow('append-only');
  });
});
