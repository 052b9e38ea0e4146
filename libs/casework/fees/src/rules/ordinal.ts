/** Another application of the same applicant to the same agency. No name is read. */
export interface OtherApplication {
  readonly id: string;
  /** Absent while it is not received yet. */
  readonly receiptOn?: string;
}

/** What others of the month were charged for. */
export interface ChargedBefore {
  readonly requestId: string;
  readonly method: 'by-item' | 'by-page';
  readonly units: number;
}

/**
 * The how-manieth application of the natural month this is, from 1: the month of the day of receipt, same applicant, same agency (F-4
 * [DESIGN]). One split into units takes as many places; one charged by page takes its place too, unless the parameter
 * `fee.page-case-takes-ordinal` says otherwise.
 */
export function ordinalOf(
  receiptOn: string,
  earlier: readonly OtherApplication[],
  charged: readonly ChargedBefore[],
  pageCaseTakesOrdinal: boolean,
): number {
  const month = receiptOn.slice(0, '2026-01'.length);
  const places = earlier
    .filter((other) => other.receiptOn?.startsWith(month))
    .map(({ id }) =>
      placesOf(
        charged.find(({ requestId }) => requestId === id),
        pageCaseTakesOrdinal,
      ),
    );
  return places.reduce((sum, own) => sum + own, 1);
}

function placesOf(charged: ChargedBefore | undefined, pageCaseTakesOrdinal: boolean): number {
  if (charged?.method === 'by-page') return pageCaseTakesOrdinal ? 1 : 0;
  return charged?.units ?? 1;
}
