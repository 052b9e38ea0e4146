import { reconcileArrivals } from './reconcile-arrivals';

const submittedAt = '2026-03-02T02:00:00.000Z';
const arrived = (requestId: string, channel = 'online', agencyId = 'north') => ({ requestId, agencyId, channel, submittedAt });
const entered = (id: string, state: string, channel = 'online', agencyId = 'north') => {
  return { id, agencyId, number: `N-${id}`, channel, submittedAt, state };
};

describe('what arrived against what is registered', () => {
  it('is counted for each agency and channel, and what is not registered is named with the reason', () => {
    const found = reconcileArrivals(
      [arrived('a'), arrived('b'), arrived('c'), arrived('d', 'fax'), arrived('x', 'online', 'south')],
      [
        entered('a', 'in-progress'),
        entered('b', 'submitted'),
        entered('d', 'received', 'fax'),
        entered('x', 'archived', 'online', 'south'),
        entered('e', 'registered', 'fax'),
      ],
    );
    expect(found).toEqual([
      {
        agencyId: 'north',
        counts: [
          { channel: 'fax', arrived: 2, registered: 0, waiting: 1, missing: 1 },
          { channel: 'online', arrived: 3, registered: 1, waiting: 1, missing: 1 },
        ],
        open: [
          { requestId: 'b', number: 'N-b', channel: 'online', submittedAt, why: 'unconfirmed' },
          { requestId: 'c', number: undefined, channel: 'online', submittedAt, why: 'no-case' },
          { requestId: 'd', number: 'N-d', channel: 'fax', submittedAt, why: 'unregistered' },
          { requestId: 'e', number: 'N-e', channel: 'fax', submittedAt, why: 'no-submission' },
        ],
      },
      { agencyId: 'south', counts: [{ channel: 'online', arrived: 1, registered: 1, waiting: 0, missing: 0 }], open: [] },
    ]);
  });

  it('is nothing where nothing arrived', () => {
    expect(reconcileArrivals([], [])).toEqual([]);
  });
});
