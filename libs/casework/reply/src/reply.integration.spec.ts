import { CaseReader, type Actor, type LedgerLineView, type StandingView } from '@casework/case-file';
import { Documents } from '@office/documents';
import { text } from 'node:stream/consumers';
import { v7 as newId } from 'uuid';
import { aCaseSearched, aPaper, record, type ACase } from '../../../../test/support/a-case';
import { anOffice, north, south, staff, type AnOffice } from '../../../../test/support/an-office';
import { Proposals } from './proposals.service';
import { ReplyModule } from './reply.module';
import type { Proposal } from './rules/proposal';
import { Signing } from './signing.service';

const clerk = staff(north, 'unit-clerk');
const officer = staff(north, 'confidentiality-officer');
const reviewer = staff(north, 'legal-reviewer');
const signatory = staff(north, 'signatory');
const kindOf = (slug: string): object => ({ kind: { slug } });

describe('the reply', () => {
  let office: AnOffice;
  let proposals: Proposals;
  let signing: Signing;

  beforeAll(async () => {
    office = await anOffice([ReplyModule], '2026-03-02');
    proposals = office.get(Proposals);
    signing = office.get(Signing);
  });
  afterAll(() => office.close());
  beforeEach(() => {
    office.clock.moveToDay('2026-03-02');
  });

  const seen = async ({ id }: ACase): Promise<number> => (await office.get(CaseReader).standing(id, clerk)).sequence;
  const history = ({ id }: ACase): Promise<LedgerLineView[]> => office.get(CaseReader).ledger(id, clerk);

  function refusing({ itemIds }: ACase): Proposal[] {
    const says = { aspect: '讨论记录', reasons: '形成于决定之前的讨论记录', separability: '不能区分' };
    return itemIds.map((itemId) => ({ itemId, outcome: 'process-information', ...says }));
  }
  function notHolding({ itemIds }: ACase): Proposal[] {
    return itemIds.map((itemId) => ({ itemId, outcome: 'not-held', reasons: '经检索,未检索到' }));
  }
  async function giving({ id, itemIds }: ACase): Promise<Proposal[]> {
    const { id: documentId } = await aPaper(office, id);
    return itemIds.map((itemId) => ({ itemId, outcome: 'granted', documentIds: [documentId] }));
  }

  const propose = async (file: ACase, outcomes: readonly Proposal[], by: Actor = clerk): Promise<StandingView> =>
    proposals.propose(file.id, by, { expectedSequence: await seen(file), outcomes });
  const check = async (file: ACase, by: Actor = reviewer): Promise<StandingView> =>
    proposals.checkLegality(file.id, by, { expectedSequence: await seen(file), opinion: '依据正确' });
  const sign = async (file: ACase, by: Actor = signatory): Promise<StandingView> =>
    signing.sign(file.id, by, { expectedSequence: await seen(file) });
  function clear({ id, itemIds }: ACase, decision: string): Promise<StandingView> {
    const decisions = itemIds.map((itemId) => ({ itemId, decision }));
    return record(office, id, officer, (open) => open.record('clear-confidentiality', officer, { decisions }));
  }
  async function ready(file: ACase, outcomes: readonly Proposal[], decision = 'open'): Promise<ACase> {
    await propose(file, outcomes);
    await clear(file, decision);
    await check(file);
    return file;
  }
  async function readyToRefuse(): Promise<ACase> {
    const file = await aCaseSearched(office);
    return ready(file, refusing(file), 'not-open');
  }

  it('names each fault of a proposal beside its item, and keeps nothing', async () => {
    const file = await aCaseSearched(office, ['养护合同', '会议记录']);
    const [one] = refusing(file);
    await expect(propose(file, [{ ...one!, reasons: '' }])).rejects.toMatchObject({
      kind: { slug: 'reply-proposal-incomplete', status: 422 },
      facts: {
        faults: [
          { itemId: file.itemIds[1], field: 'outcome' },
          { itemId: file.itemIds[0], field: 'reasons' },
        ],
      },
    });
    expect(await proposals.of(clerk.scope, file.id)).toEqual({ proposal: undefined, opinions: [] });
  });

  it('is not signed before it was cleared and checked; the refusal names what is missing (Art. 17)', async () => {
    const file = await aCaseSearched(office);
    await propose(file, refusing(file));
    await expect(sign(file)).rejects.toMatchObject({
      kind: { slug: 'act-refused' },
      facts: { because: 'missing-milestone', missing: ['confidentiality-cleared', 'legality-checked'] },
    });
    expect((await signing.gates(file.id, clerk)).filter(({ passed }) => !passed).map(({ key }) => key)).toEqual(['legality-passed']);
  });

  it('passes through three pairs of hands: nobody checks his own proposal, or signs what he checked', async () => {
    const both = { ...staff(north, 'unit-clerk', 'legal-reviewer', 'signatory'), id: 'NORTH:both' };
    const file = await aCaseSearched(office);
    await propose(file, refusing(file), both);
    await clear(file, 'not-open');
    const own = { ...kindOf('act-refused'), facts: { because: 'same-person', missing: ['propose-outcome'] } };
    await expect(check(file, both)).rejects.toMatchObject(own);
    const other = await aCaseSearched(office);
    await propose(other, refusing(other));
    await clear(other, 'not-open');
    await check(other, both);
    await expect(sign(other, both)).rejects.toMatchObject({ facts: { because: 'same-person', missing: ['check-legality'] } });
    expect(await sign(other)).toMatchObject({ state: 'signed' });
  });

  it('goes back with the reason, and has to be proposed, cleared and checked anew', async () => {
    const file = await readyToRefuse();
    const back = { expectedSequence: await seen(file), opinion: '理由不足' };
    const { milestones } = await proposals.returnForRework(file.id, signatory, back);
    expect(milestones).not.toEqual(expect.arrayContaining(['outcome-proposed']));
    await expect(sign(file)).rejects.toMatchObject(kindOf('act-refused'));
    await ready(file, refusing(file), 'not-open');
    expect(await sign(file)).toMatchObject({ state: 'signed' });
    const { opinions } = await proposals.of(clerk.scope, file.id);
    expect(opinions.map(({ kind }) => kind)).toEqual(['legality-checked', 'returned-for-rework', 'legality-checked']);
  });

  describe('is held at the gates', () => {
    const missing = (key: string): object => ({ kind: { slug: 'reply-not-ready-to-sign', status: 409 }, facts: { missing: [{ key }] } });

    it('when something does not exist that nobody searched for (Art. 36(4))', async () => {
      const file = await aCaseSearched(office, ['养护合同', '会议记录'], 1);
      await ready(file, notHolding(file));
      await expect(sign(file)).rejects.toMatchObject(missing('search-recorded'));
    });

    it('when something is given that the review did not open (Art. 17)', async () => {
      const file = await aCaseSearched(office);
      await ready(file, await giving(file), 'not-open');
      await expect(sign(file)).rejects.toMatchObject(missing('confidentiality-agrees'));
    });

    it('when a paper of another case is attached', async () => {
      const [file, other] = [await aCaseSearched(office), await aCaseSearched(office)];
      const stray = (await giving(other)).map((one) => ({ ...one, itemId: file.itemIds[0] ?? '' }));
      await ready(file, stray);
      await expect(sign(file)).rejects.toMatchObject(missing('attachments-in-file'));
    });

    it('but not for being late: a late reply is still owed, and the history says it was late', async () => {
      const file = await readyToRefuse();
      office.clock.moveToDay('2026-03-31');
      await sign(file);
      expect((await history(file)).at(-1)?.facts['warnings']).toEqual(['in-time']);
    });
  });

  it.each([
    ['reconsideration first after a refusal', refusing, 'RA', '应当先自收到本告知书之日起60日内向市人民政府申请行政复议'],
    ['the free choice after anything else', notHolding, 'RB', '或者自收到本告知书之日起6个月内'],
  ] as const)('tells %s (行政复议法第二十三条)', async (_what, outcomesOf, variant, words) => {
    const file = await aCaseSearched(office);
    await ready(file, outcomesOf(file));
    await sign(file);
    const letter = await signing.letterOf(clerk.scope, file.id);
    expect(letter).toMatchObject({ remedies: variant, signedBy: signatory.id, signedOn: '2026-03-02' });
    const { content } = await office.get(Documents).open(clerk.scope, letter?.documentId ?? '');
    const page = await text(content);
    for (const said of [words, letter?.docNo ?? '', '王小明', '养护合同']) expect(page).toContain(said);
    expect(letter?.letter.blocks.every((block) => block.text.en.length > 0)).toBe(true);
  });

  it('freezes what the decision rests on: letter, what is given, every paper, by hash and without a name', async () => {
    const file = await aCaseSearched(office);
    const slip = await aPaper(office, file.id, 'search-evidence');
    await ready(file, await giving(file));
    await sign(file);
    const letter = await signing.letterOf(clerk.scope, file.id);
    const facts = (await history(file)).at(-1)?.facts ?? {};
    expect(facts).toMatchObject({ refused: false, outcome: 'granted', document: { id: letter?.documentId, sha256: letter?.sha256 } });
    expect(facts['given']).toHaveLength(1);
    expect(facts['evidence']).toEqual(expect.arrayContaining([{ id: slip.id, sha256: slip.sha256 }, ...(facts['given'] as object[])]));
    expect(JSON.stringify(facts)).not.toContain('王小明');
  });

  it('numbers its letters without gap and without repetition, however many sign at once', async () => {
    const numbers = (): Promise<{ readonly number: number }[]> =>
      office.sql('SELECT number FROM reply.letter WHERE year = 2025 ORDER BY number', [], office.database.workerUrl);
    office.clock.moveToDay('2025-12-31');
    const files = await Promise.all(Array.from({ length: 6 }, readyToRefuse));
    const twice = [...files, ...files];
    const other = { ...signatory, id: 'NORTH:other' };
    const signed = await Promise.allSettled(twice.map((file, place) => sign(file, place < files.length ? signatory : other)));
    expect(signed.filter(({ status }) => status === 'fulfilled')).toHaveLength(files.length);
    expect((await numbers()).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is there for nobody of another agency', async () => {
    const file = await readyToRefuse();
    await sign(file);
    const stranger = staff(south, 'signatory');
    expect(await signing.letterOf(stranger.scope, file.id)).toBeUndefined();
    expect(await proposals.of(stranger.scope, file.id)).toEqual({ proposal: undefined, opinions: [] });
    await expect(signing.gates(file.id, stranger)).rejects.toMatchObject(kindOf('no-such-case'));
    await expect(signing.gates(newId(), clerk)).rejects.toMatchObject(kindOf('no-such-case'));
  });
});
