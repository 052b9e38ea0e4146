import { z } from 'zod';
import { currentCalendar, type Calendar } from '../calendar';
import { numberOf } from '../day-number';
import { holidaysNamedIn } from '../statutory-days';
import { faultAt, type Place } from './fault';
import { judged } from './judge-notice';
import type { NoticeReading, ReadBlock } from './notice-reading';

const day = z.string().refine(isDay, { message: 'YYYY-MM-DD' });
const block = z.union([z.tuple([z.string(), day]), z.tuple([z.string(), day, day])]);
const shape = z.strictObject({
  number: z.string().regex(/^国(?:务院)?(?:办)?发(?:明电|电)?〔\d{4}〕\d+号$/),
  publishedOn: day,
  source: z.string().max(500).optional(),
  off: z.array(block).max(60),
  worked: z.array(block).max(60),
});

/** Control characters and halves of a sign: no text of a notice has them, and no database keeps them. */
const unprintable = /[\p{Cc}\p{Cs}]/u;

/**
 * Reads a notice written as JSON: `{ number, publishedOn, source, off: [[holiday, first, last]], worked: [[holiday, day]] }`. Faults name
 * the path in the document.
 * @param held what was arranged before it
 */
export function readNotice(json: unknown, held: Calendar = currentCalendar()): NoticeReading {
  const parsed = shape.safeParse(json);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => faultAt('shape', { path: path.join('.'), words: '' }, message));
    return { off: [], worked: [], faults, passedOver: [] };
  }
  const { number, publishedOn, source = '' } = parsed.data;
  const off = parsed.data.off.map((one, place) => blockAt(one, `off.${place}`));
  const worked = parsed.data.worked.map((one, place) => blockAt(one, `worked.${place}`));
  const signs = unprintable.test(source) ? [faultAt('unprintable', { path: 'source', words: '' })] : [];
  const faults = [...[...off, ...worked].flatMap(faultsIn), ...signs];
  const head: Place = { path: 'number', words: number };
  return judged({ number, publishedOn, source, off, worked, faults, passedOver: [], head }, held);
}

function isDay(text: string): boolean {
  try {
    return numberOf(text) > 0;
  } catch {
    return false;
  }
}

function blockAt([holiday, first, last = first]: readonly [string, string, string?], path: string): ReadBlock {
  return { holiday, first, last, path, words: [holiday, first, ...(last === first ? [] : [last])].join(' ') };
}

function faultsIn(block: ReadBlock) {
  return [
    ...(block.last < block.first ? [faultAt('ends-before-it-begins', block)] : []),
    ...(holidaysNamedIn(block.holiday).join('、') === block.holiday ? [] : [faultAt('unknown-holiday', block)]),
  ];
}
