import { CaseReader, type StandingView } from '@casework/case-file';
import { Documents } from '@office/documents';
import { aCaseSearched, aPaper, record, type ACase } from '../../../../test/support/a-case';
import { anOffice, north, south, staff, type AnOffice } from '../../../../test/support/an-office';
import { DeliveryModule } from './delivery.module';
import { Delivery } from './delivery.service';
import type { ServiceWish } from './rules/service-way';

const registrar = staff(north, 'registrar');
const post: ServiceWish = { way: 'post', on: '2026-03-30', mailNo: 'EE123456789CN' };

interface Signed extends ACase {
  readonly letter: string;
  readonly given: string;
}

describe('delivery', () => {
  let office: AnOffice;
  let delivery: Delivery;
  let file: Signed;

  beforeAll(async () => {
    office = await anOffice([DeliveryModule], '2026-03-02');
    delivery = office.get(Delivery);
  });
  afterAll(() => office.close());

  beforeEach(async () => {
    office.clock.moveToDay('2026-03-02');
    const searched = await aCaseSearched(office);
    const [letter, given] = [await aPaper(office, searched.id, 'letter'), await aPaper(office, searched.id)];
    office.clock.moveToDay('2026-03-27');
    for (const [act, role] of [
      ['propose-outcome', 'unit-clerk'],
      ['clear-confidentiality', 'confidentiality-officer'],
      ['check-legality', 'legal-reviewer'],
      ['sign-reply', 'signatory'],
    ] as const) {
      const actor = staff(north, role);
      const facts = { docNo: '公开告〔2026〕1号', signedOn: '2026-03-27', document: { id: letter.id }, given: [{ id: given.id }] };
      await record(office, searched.id, actor, (open) => open.record(act, actor, act === 'sign-reply' ? facts : {}));
    }
    office.clock.moveToDay('2026-03-30');
    file = { ...searched, letter: letter.id, given: given.id };
  });

  const seen = async (): Promise<number> => (await office.get(CaseReader).standing(file.id, registrar)).sequence;
  const deliver = async (wish: ServiceWish): Promise<StandingView> =>
    delivery.deliverReply(file.id, registrar, { expectedSequence: await seen(), ...wish });
  const shown = async (): Promise<string[]> =>
    (await office.get(Documents).list(file.applicant.scope, file.id, 'applicant')).map(({ id }) => id);
  const orders = (): Promise<object[]> =>
    office.sql('SELECT template, channel FROM notification.order WHERE request_id = $1', [file.id], office.database.workerUrl);

  it('shows the applicant the letter and what is given, with delivery and not before', async () => {
    expect(await shown()).toEqual([]);
    expect(await deliver(post)).toMatchObject({ state: 'replied' });
    expect((await shown()).sort()).toEqual([file.letter, file.given].sort());
    expect(await delivery.serviceOf(registrar.scope, file.id)).toEqual({ ...post, deliveredBy: registrar.id });
  });

  it('keeps the term by the day of posting, whenever it is written down (国办公开办函〔2016〕235号)', async () => {
    office.clock.moveToDay('2026-04-02');
    await deliver(post);
    const { reading } = await office.get(CaseReader).view(file.id, registrar);
    expect(reading).toMatchObject({ state: 'replied', legalDue: '2026-03-30', late: false, flaws: [] });
  });

  it.each<[string, ServiceWish, string]>([
    ['by courier (scenario 45)', { ...post, way: 'courier' }, 'courier'],
    ['over the internet without the channel for review (scenario 44)', { way: 'email', on: '2026-03-30' }, 'no-review-link'],
    ['before it was signed', { ...post, on: '2026-03-26' }, 'day'],
  ])('is refused %s, and shows nothing', async (_how, wish, because) => {
    await expect(deliver(wish)).rejects.toMatchObject({
      kind: { slug: 'delivery-way-not-allowed', status: 422 },
      facts: { because },
    });
    expect(await shown()).toEqual([]);
    expect(await delivery.serviceOf(registrar.scope, file.id)).toBeUndefined();
  });

  it('tells the applicant once, however often its job comes', async () => {
    await deliver(post);
    const jobs = await office.sql(
      `SELECT job, payload FROM outbox.message WHERE job = 'delivery.dispatch-reply' AND payload->>'requestId' = $1`,
      [file.id],
      office.database.workerUrl,
    );
    expect(jobs).toEqual([{ job: 'delivery.dispatch-reply', payload: { requestId: file.id } }]);
    await Promise.all([1, 2, 3].map(() => delivery.dispatch(registrar.scope, file.id)));
    expect(await orders()).toEqual([{ template: 'reply-ready', channel: 'email' }]);
  });

  it('is proved by the envelope that came back: it was posted in time', async () => {
    await deliver(post);
    office.clock.moveToDay('2026-04-09');
    const { id: documentId } = await aPaper(office, file.id, 'service-proof');
    const proof = { kind: 'returned-envelope', on: '2026-04-08', documentId, note: '查无此人' } as const;
    const standing = await delivery.proveService(file.id, registrar, { expectedSequence: await seen(), ...proof });
    expect(standing).toMatchObject({ state: 'served' });
    expect(await delivery.serviceOf(registrar.scope, file.id)).toMatchObject({ way: 'post', on: '2026-03-30', proof });
  });

  it('is not proved by what does not fit, by a paper of another case, or before it went out', async () => {
    const prove = async (change: object = {}): Promise<StandingView> =>
      delivery.proveService(file.id, registrar, { expectedSequence: await seen(), kind: 'postal-record', on: '2026-03-30', ...change });
    await expect(prove()).rejects.toMatchObject({ kind: { slug: 'act-refused' } });
    await deliver(post);
    await expect(prove({ kind: 'mail-log' })).rejects.toMatchObject({ kind: { slug: 'delivery-not-proved' } });
    await expect(prove({ on: '2026-03-31' })).rejects.toMatchObject({ kind: { slug: 'delivery-not-proved' } });
    const { id: documentId } = await aPaper(office, (await aCaseSearched(office)).id, 'service-proof');
    await expect(prove({ documentId })).rejects.toMatchObject({ kind: { slug: 'no-such-document' } });
    expect(await prove()).toMatchObject({ state: 'served' });
  });

  it('is the registrar’s, of this agency', async () => {
    const wish = { expectedSequence: await seen(), ...post };
    await expect(delivery.deliverReply(file.id, staff(north, 'signatory'), wish)).rejects.toMatchObject({ kind: { slug: 'act-refused' } });
    const stranger = staff(south, 'registrar');
    await expect(delivery.deliverReply(file.id, stranger, wish)).rejects.toMatchObject({ kind: { slug: 'no-such-case' } });
    expect(await delivery.serviceOf(stranger.scope, file.id)).toBeUndefined();
  });
});
