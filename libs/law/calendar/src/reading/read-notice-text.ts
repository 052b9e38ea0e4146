import { calendarWithout, currentCalendar, type Calendar } from '../calendar';
import { holidaysNamedIn } from '../statutory-days';
import { readClause, type Said } from './clauses';
import { faultAt, type NoticeFault, type Place } from './fault';
import { judged } from './judge-notice';
import { isNumbered, paragraphsOf, partsOf, type Piece } from './lines';
import type { NoticeReading, ReadBlock } from './notice-reading';

const title = /关于(.+?)的通知/;
const number = /国(?:务院)?(?:办)?发(?:明电|电)?〔\d{4}〕\d+号/;
const date = /^(?:国务院办公厅|成文日期:|发布日期:|发布时间:)?(\d{4})年(\d{1,2})月(\d{1,2})日(?:来源.*)?$/;
const yearly = /部分节假日/;
const dayNamed = /\d日/;
const encouragement = /^(?:\d{4}年)?鼓励/;

/** The parts of the page: title and number above, the arrangement, what was signed below. */
interface Page {
  readonly title: string;
  readonly number?: string;
  readonly dates: readonly string[];
  readonly body: readonly (readonly Piece[])[];
  readonly source: string;
}

interface Read {
  readonly off: ReadBlock[];
  readonly worked: ReadBlock[];
  readonly faults: NoticeFault[];
  readonly passedOver: Place[];
}

/**
 * Reads a notice of the General Office as it is published. Nothing is guessed: what is not understood is a fault, with its line and words.
 * @param held what was arranged before it
 */
export function readNoticeText(text: string, held: Calendar = currentCalendar()): NoticeReading {
  const page = pageOf(paragraphsOf(text), text);
  const read: Read = { off: [], worked: [], faults: [], passedOver: [] };
  const head: Place = { line: 1, words: page.title };
  const [, stated] = /(\d{4})年/.exec(page.title) ?? [];
  if (page.title === '') read.faults.push(faultAt('missing-title', head));
  else if (stated === undefined) read.faults.push(faultAt('missing-year', head));
  const before = page.number === undefined ? held : calendarWithout(page.number, held);
  const named = holidaysNamedIn(page.title);
  for (const paragraph of page.body) readParagraph(paragraph, { year: Number(stated ?? 0), held: before, named, read });
  const dates = [...new Set(page.dates)];
  if (dates.length > 1) read.faults.push(faultAt('several-dates', head, dates.join('、')));
  const { source } = page;
  return judged({ ...read, number: page.number, publishedOn: dates[0], amends: !yearly.test(page.title), source, head }, held);
}

function pageOf(paragraphs: readonly Piece[][], text: string): Page {
  const first = paragraphs.findIndex((paragraph) => isNumbered(paragraph) || /^(?:各省|经国务院)/.test(paragraph[0]?.text ?? ''));
  const above = paragraphs.slice(0, first < 0 ? paragraphs.length : first).flat();
  const headline = above.map((piece) => piece.text).join('');
  const numbers = [headline, ...paragraphs.map((one) => one[0]?.text ?? '').filter((line) => fullLine(line))];
  const body = paragraphs.slice(Math.max(first, 0)).filter(([piece]) => !date.test(piece?.text ?? '') && !fullLine(piece?.text ?? ''));
  return {
    title: title.exec(headline)?.[0] ?? '',
    number: numbers.map((line) => number.exec(line)?.[0]).find((found) => found !== undefined),
    dates: paragraphs.flat().flatMap((piece) => dateIn(piece.text)),
    body,
    source: /https?:\/\/[^\s\p{Cc}\p{Cs}]+/u.exec(text)?.[0] ?? '',
  };
}

function fullLine(line: string): boolean {
  return number.exec(line.replace(/^发文字号:/, ''))?.[0] === line.replace(/^发文字号:/, '');
}

function dateIn(line: string): string[] {
  const [, year = '', month = '', day = ''] = date.exec(line) ?? [];
  return year === '' ? [] : [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`];
}

interface ParagraphSurroundings {
  readonly year: number;
  readonly held: Calendar;
  /** Holidays of the title, for a paragraph that names none. */
  readonly named: readonly string[];
  readonly read: Read;
}

function readParagraph(paragraph: readonly Piece[], around: ParagraphSurroundings): void {
  const [first, ...more] = paragraph;
  if (!first) return;
  const [words, prefix] = /^(?:[一二三四五六七八九十]+、)?(?:([^:。,\d]{2,30}):)?/.exec(first.text) ?? [''];
  const pieces = [{ ...first, text: first.text.slice(words.length) }, ...more];
  const sentences = partsOf(pieces, '。;');
  const place = { line: first.line, words: first.text };
  const says = sentences.some(({ text }) => dayNamed.test(text) && !encouragement.test(text));
  if (!says) {
    passOver(sentences, prefix, place, around.read);
    return;
  }
  const holiday = prefix ?? (around.named.length === 1 ? around.named[0] : undefined);
  if (holiday === undefined || holidaysNamedIn(holiday).join('、') !== holiday)
    around.read.faults.push(faultAt('unknown-holiday', { ...place, words: prefix ?? first.text }));
  readSentences(sentences, { ...around, holiday: holiday ?? '' });
}

/** A holiday without a day is a line that was cut off. */
function passOver(sentences: readonly Piece[], prefix: string | undefined, place: Place, read: Read): void {
  if (prefix !== undefined && holidaysNamedIn(prefix).length > 0) read.faults.push(faultAt('not-understood', place));
  else read.passedOver.push(...sentences.map(({ text, line }) => ({ line, words: text })));
}

function readSentences(
  sentences: readonly Piece[],
  { holiday, year, held, read }: ParagraphSurroundings & { readonly holiday: string },
): void {
  const said: Said = { off: [], worked: [], unmoved: false };
  for (const sentence of sentences) {
    const { text, line } = sentence;
    if (encouragement.test(text) || !/\d|放假|上班|补休|调休/.test(text)) read.passedOver.push({ line, words: text });
    else read.faults.push(...partsOf([sentence], ',').flatMap((clause) => readClause(clause, { holiday, year, held }, said)));
  }
  const [moved] = said.worked;
  if (said.unmoved && moved) read.faults.push(faultAt('make-up-all-the-same', moved));
  read.off.push(...said.off);
  read.worked.push(...said.worked);
}
