import type { FeeMethod, Words } from './fee';

/** A notice of a fee as it went out: one for each case. */
export interface FeeNotice {
  readonly id: string;
  readonly method: FeeMethod;
  /** By item: place in the month, of the first unit. */
  readonly ordinal: number;
  readonly units: number;
  readonly pages?: number;
  readonly publishedPages?: number;
  readonly amountFen: number;
  readonly standard: Words;
  readonly noticedOn: string;
  readonly noticedBy: string;
  readonly documentId: string;
}

interface EventParticulars {
  readonly served: { readonly note?: string };
  readonly paid: { readonly receiptNo: string; readonly late: boolean };
  readonly lapsed: { readonly payUntil: string };
}
export type EventKind = keyof EventParticulars;

export interface FeeEvent<Kind extends EventKind> {
  readonly kind: Kind;
  readonly on: string;
  readonly by: string;
  readonly particulars: EventParticulars[Kind];
}
export type KeptEvent = { readonly [Kind in EventKind]: FeeEvent<Kind> }[EventKind];

/** A notice with what became of it; each happens once. */
export interface FollowedNotice extends FeeNotice {
  readonly served?: FeeEvent<'served'>;
  readonly paid?: FeeEvent<'paid'>;
  readonly lapsed?: FeeEvent<'lapsed'>;
}

export function followed(notice: FeeNotice, events: readonly KeptEvent[]): FollowedNotice {
  return { ...notice, ...Object.fromEntries(events.map((event) => [event.kind, event])) };
}
