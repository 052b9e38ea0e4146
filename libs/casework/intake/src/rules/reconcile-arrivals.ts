/** Something that arrived, by the intake's own record. */
export interface Arrived {
  readonly requestId: string;
  readonly agencyId: string;
  readonly channel: string;
  readonly submittedAt: string;
}

/** A case, by the case file. */
export interface Entered {
  readonly id: string;
  readonly agencyId: string;
  readonly number: string;
  readonly channel: string;
  readonly submittedAt: string;
  readonly state: string;
}

/** Of one channel. `arrived` is the sum of the other three. */
export interface ChannelCount {
  readonly channel: string;
  readonly arrived: number;
  readonly registered: number;
  /** For the confirmation of the day of receipt, or for the entry. */
  readonly waiting: number;
  /** Arrived, and no case is there; or a case that nothing arrived for. */
  readonly missing: number;
}

/** One that is not registered, by name. */
export interface OpenArrival {
  readonly requestId: string;
  readonly number?: string;
  readonly channel: string;
  readonly submittedAt: string;
  readonly why: 'unconfirmed' | 'unregistered' | 'no-case' | 'no-submission';
}

export interface AgencyReconciliation {
  readonly agencyId: string;
  readonly counts: readonly ChannelCount[];
  readonly open: readonly OpenArrival[];
}

const why: Readonly<Record<string, OpenArrival['why'] | undefined>> = { submitted: 'unconfirmed', received: 'unregistered' };

/** What arrived against what is registered, for each agency and channel, with the name of each that is not; oldest first. */
export function reconcileArrivals(arrived: readonly Arrived[], entered: readonly Entered[]): AgencyReconciliation[] {
  const cases = new Map(entered.map((one) => [one.id, one]));
  const arrivals = new Set(arrived.map(({ requestId }) => requestId));
  const compared = [
    ...arrived.map(({ requestId, agencyId, channel, submittedAt }) => {
      const found = cases.get(requestId);
      const reason = found ? why[found.state] : 'no-case';
      return { agencyId, open: { requestId, number: found?.number, channel, submittedAt, why: reason } };
    }),
    ...entered
      .filter(({ id }) => !arrivals.has(id))
      .map(({ id: requestId, agencyId, number, channel, submittedAt }) => {
        return { agencyId, open: { requestId, number, channel, submittedAt, why: 'no-submission' as const } };
      }),
  ];
  const agencies = [...new Set(compared.map(({ agencyId }) => agencyId))].sort();
  return agencies.map((agencyId) => {
    const own = compared.filter((one) => one.agencyId === agencyId).map(({ open }) => open);
    const channels = [...new Set(own.map(({ channel }) => channel))].sort();
    const open = own.flatMap(({ why: reason, ...one }) => (reason ? [{ ...one, why: reason }] : []));
    return {
      agencyId,
      counts: channels.map((channel) =>
        countOf(
          channel,
          own.filter((one) => one.channel === channel),
        ),
      ),
      open: open.sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1)),
    };
  });
}

function placeOf({ submittedAt, requestId }: OpenArrival): string {
  return `${submittedAt} ${requestId}`;
}

function countOf(channel: string, of: readonly { readonly why?: OpenArrival['why'] }[]): ChannelCount {
  const missing = of.filter(({ why: reason }) => reason === 'no-case' || reason === 'no-submission').length;
  const registered = of.filter(({ why: reason }) => reason === undefined).length;
  return { channel, arrived: of.length, registered, waiting: of.length - registered - missing, missing };
}
