import { numberOf } from '../day-number';
import { faultAt, type NoticeFault, type Place } from './fault';
import type { ReadBlock } from './notice-reading';

/** No holiday and no make-up is longer, in days. What is handed in may end in the year 9999, and is measured before it is laid out. */
const longestBlock = 31;

/** The fault of a block that is longer than any holiday. */
export function tooLong({ first, last }: Pick<ReadBlock, 'first' | 'last'>, place: Place): NoticeFault[] {
  return numberOf(last) - numberOf(first) < longestBlock ? [] : [faultAt('too-long', place, String(longestBlock))];
}
