import { currentCalendar } from '@law/calendar';
import type { Dispute } from '../dispute';
import { faultsInDecision, faultsInDispute, faultsInReply, type DecisionWish, type DisputeWish } from './faults-in-dispute';

const today = '2026-09-21';
const now = { calendar: currentCalendar(), today };
const wish: DisputeWish = { kind: 'reconsideration', authority: '市人民政府', procedure: 'simple', copyServedOn: '2026-09-18' };
const dispute: Dispute = { ...wish, id: 'd1', requestId: 'r', number: 'N', title: 't', registeredOn: today, registeredBy: 'o' };
const decision: DecisionWish = { outcome: 'annulled', on: '2026-09-18', servedOn: '2026-09-21' };
const fields = (faults: readonly { readonly field: string }[]) => faults.map(({ field }) => field);

describe('a dispute as it is registered', () => {
  it('is possible', () => {
    expect(faultsInDispute(wish, [], today)).toEqual([]);
    expect(faultsInDispute({ kind: 'complaint', authority: '市政府办公室', copyServedOn: today }, [], today)).toEqual([]);
    expect(faultsInDispute({ ...wish, kind: 'lawsuit', afterId: 'd1' }, [dispute], today)).toEqual([]);
  });

  it.each([
    ['copyServedOn', { copyServedOn: '2026-09-22' }],
    ['acceptedOn', { acceptedOn: '2026-09-19' }],
    ['statedUntil', { statedUntil: '2026-09-17' }],
    ['procedure', { procedure: undefined }],
    ['procedure', { copyServedOn: '2020-03-02' }],
    ['acceptedOn', { copyServedOn: '2024-01-03', acceptedOn: '2023-12-29' }],
    ['acceptedOn', { kind: 'lawsuit', copyServedOn: '2015-05-04', acceptedOn: '2015-04-29' }],
    ['acceptedOn', { kind: 'lawsuit', procedure: 'ordinary', copyServedOn: '2015-05-04', acceptedOn: '1989-04-29' }],
    ['authority', { authority: ' ' }],
    ['afterId', { afterId: 'd1' }],
    ['afterId', { kind: 'lawsuit', afterId: 'elsewhere' }],
  ] as const)('says beside %s what cannot be', (field, change) => {
    expect(fields(faultsInDispute({ ...wish, ...change }, [dispute], today))).toEqual([field]);
  });
});

describe('an answer and a decision', () => {
  it('come after the copy and not in the future', () => {
    expect(faultsInReply({ on: '2026-09-21' }, dispute, today)).toEqual([]);
    expect(fields(faultsInReply({ on: '2026-09-17' }, dispute, today))).toEqual(['on']);
    expect(fields(faultsInReply({ on: '2026-09-22' }, dispute, today))).toEqual(['on']);
    expect(faultsInDecision(decision, dispute, now)).toEqual([]);
    expect(fields(faultsInDecision({ ...decision, servedOn: '2026-09-17' }, dispute, now))).toEqual(['servedOn']);
    expect(fields(faultsInDecision({ ...decision, outcome: 'won' }, dispute, now))).toEqual(['outcome']);
  });

  it('order a new reply only where the outcome can, and within a term', () => {
    expect(fields(faultsInDecision({ ...decision, outcome: 'upheld', orders: true, orderDays: 20 }, dispute, now))).toEqual(['orders']);
    expect(fields(faultsInDecision({ ...decision, orders: true }, dispute, now))).toEqual(['orderUntil']);
    expect(faultsInDecision({ ...decision, orders: true, orderDays: 10 }, dispute, now)).toEqual([]);
    expect(faultsInDecision({ ...decision, orders: true }, { ...dispute, kind: 'lawsuit' }, now)).toEqual([]);
    expect(fields(faultsInDecision({ ...decision, orders: true, orderUntil: '2026-09-21' }, dispute, now))).toEqual(['orderUntil']);
  });
});
