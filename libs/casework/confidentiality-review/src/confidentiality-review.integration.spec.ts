import { CaseReader } from '@casework/case-file';
import { aCaseSearched, record, type ACase } from '../../../../test/support/a-case';
import { anOffice, north, south, staff, type AnOffice } from '../../../../test/support/an-office';
import { ConfidentialityReviewModule } from './confidentiality-review.module';
import { ConfidentialityReview } from './confidentiality-review.service';
import type { Decision, Opinion } from './rules/clearance';

const officer = staff(north, 'confidentiality-officer');
const clerk = staff(north, 'unit-clerk');

describe('the confidentiality review (Art. 17)', () => {
  let office: AnOffice;
  let review: ConfidentialityReview;
  let file: ACase;

  beforeAll(async () => {
    office = await anOffice([ConfidentialityReviewModule], '2026-03-02');
    review = office.get(ConfidentialityReview);
  });
  afterAll(() => office.close());

  beforeEach(async () => {
    file = await aCaseSearched(office, ['养护合同', '会议记录']);
    await record(office, file.id, clerk, (open) => open.record('propose-outcome', clerk, {}));
  });

  const opinion = (place: number, decision: Decision, more: Partial<Opinion> = {}): Opinion => {
    return { itemId: file.itemIds[place] ?? '', decision, basis: '条例第十四条', opinion: '经审查', ...more };
  };

  it('clears item by item, and leaves each decision in the history', async () => {
    const opinions = [opinion(0, 'open'), opinion(1, 'not-open')];
    const standing = await review.clear(file.id, officer, { expectedSequence: 6, opinions });
    expect(standing.milestones).toContain('confidentiality-cleared');
    const kept = await review.opinionsOf(officer.scope, file.id);
    expect(kept).toMatchObject(opinions.map((one) => ({ ...one, officerId: officer.id })));
    const [line] = (await office.get(CaseReader).ledger(file.id, officer)).slice(-1);
    expect(line?.facts['decisions']).toEqual(kept.map(({ id, itemId, decision }) => ({ opinionId: id, itemId, decision })));
  });

  it('keeps a referral without an act: the case is not cleared, and the term runs on', async () => {
    const referred = [opinion(0, 'open'), opinion(1, 'refer', { referredTo: '市保密局' })];
    await expect(review.clear(file.id, officer, { expectedSequence: 6, opinions: referred })).rejects.toMatchObject({
      kind: { slug: 'confidentiality-undetermined' },
    });
    const before = await office.get(CaseReader).standing(file.id, officer);
    await review.refer(file.id, officer, referred);
    expect(await office.get(CaseReader).standing(file.id, officer)).toEqual(before);
    expect(await review.opinionsOf(officer.scope, file.id)).toMatchObject([{ decision: 'open' }, { referredTo: '市保密局' }]);
    const opinions = [opinion(0, 'open'), opinion(1, 'open', { basis: '市保密局复函' })];
    expect((await review.clear(file.id, officer, { expectedSequence: 6, opinions })).milestones).toContain('confidentiality-cleared');
    expect(await review.opinionsOf(officer.scope, file.id)).toHaveLength(4);
  });

  it('names each fault beside its item, and keeps nothing', async () => {
    const opinions = [opinion(0, 'open', { basis: ' ' })];
    await expect(review.clear(file.id, officer, { expectedSequence: 6, opinions })).rejects.toMatchObject({
      kind: { slug: 'confidentiality-review-incomplete', status: 422 },
      facts: {
        faults: [
          { itemId: file.itemIds[1], field: 'decision' },
          { itemId: file.itemIds[0], field: 'basis' },
        ],
      },
    });
    expect(await review.opinionsOf(officer.scope, file.id)).toEqual([]);
  });

  it('is no act of the unit, and shows a stranger nothing', async () => {
    const all = { expectedSequence: 6, opinions: [opinion(0, 'open'), opinion(1, 'open')] };
    await expect(review.clear(file.id, clerk, all)).rejects.toMatchObject({ kind: { slug: 'act-refused' } });
    const stranger = staff(south, 'confidentiality-officer');
    await expect(review.clear(file.id, stranger, all)).rejects.toMatchObject({ kind: { slug: 'no-such-case' } });
    await review.clear(file.id, officer, all);
    expect(await review.opinionsOf(stranger.scope, file.id)).toEqual([]);
  });
});
