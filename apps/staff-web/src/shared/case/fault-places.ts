import type { Fault, ProblemDocument } from '../api/api-problem';
import type { CaseItem } from '../api/shapes';

export type FaultPlace = (string | number)[];
export type PlaceOf = (fault: Fault) => FaultPlace | undefined;

/** `points.0.asks` is a path into what was sent, and so into the form. */
export const byPath: PlaceOf = ({ field }) => (field ? pathOf(field) : undefined);

/** For forms with one row an item: a fault names the item, the form has its place. */
export function byItem(list: string, items: readonly CaseItem[], fieldOf: (field: string) => string = (field) => field): PlaceOf {
  return (fault) => {
    const row = items.findIndex(({ id }) => id === fault.itemId);
    if (row < 0 || !fault.field) return byPath(fault);
    return [list, row, ...pathOf(fieldOf(fault.field))];
  };
}

/** For forms with a free list: a fault names the row. */
export function byIndex(list: string): PlaceOf {
  return (fault) => (fault.index === undefined || !fault.field ? byPath(fault) : [list, fault.index, fault.field]);
}

/** What to write beside which field. Faults without a place are only in the summary. */
export function placedFaults(
  problem: ProblemDocument,
  placeOf: PlaceOf,
  say: (text: Fault['says']) => string,
): { name: FaultPlace; errors: string[] }[] {
  const single: Fault[] = problem.field ? [{ field: problem.field, says: problem.detail ?? problem.title }] : [];
  return [...(problem.faults ?? []), ...single].flatMap((fault) => {
    const name = placeOf(fault);
    return name ? [{ name, errors: [say(fault.says)] }] : [];
  });
}

function pathOf(field: string): FaultPlace {
  return field
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
