/** A stretch of the text without its spaces, with the line it begins on. */
export interface Piece {
  readonly text: string;
  readonly line: number;
}

const halfWidth: Readonly<Record<string, string>> = {
  '：': ':',
  '（': '(',
  '）': ')',
  '，': ',',
  '；': ';',
  '［': '〔',
  '］': '〕',
  '．': '。',
};
const brackets: Readonly<Record<string, string>> = { '[': '〔', ']': '〕', '【': '〔', '】': '〕' };

/** One way of writing for each sign, so that full and half width say the same. Spaces say nothing. */
function plain(line: string): string {
  return Array.from(line.replace(/\s/g, ''))
    .map((sign) => halfWidth[sign] ?? brackets[sign] ?? (/[０-９]/.test(sign) ? sign.normalize('NFKC') : sign))
    .join('');
}

const begins = /^[一二三四五六七八九十]+、/;
const ends = /[。;:]$/;

/** The paragraphs of a text. A line that breaks off in the middle of a numbered sentence is taken together with the next. */
export function paragraphsOf(text: string): Piece[][] {
  const paragraphs: Piece[][] = [];
  let open = false;
  for (const [index, written] of text.split(/\r\n|\r|\n/).entries()) {
    const piece = { text: plain(written), line: index + 1 };
    if (piece.text === '') continue;
    const numbered = begins.test(piece.text);
    const last = paragraphs.at(-1);
    if (open && !numbered && last) last.push(piece);
    else paragraphs.push([piece]);
    open = (numbered || open) && !ends.test(piece.text);
  }
  return paragraphs;
}

export function isNumbered([piece]: readonly Piece[]): boolean {
  return begins.test(piece?.text ?? '');
}

/** Cut at every such sign outside of brackets; each part with its own line. */
export function partsOf(pieces: readonly Piece[], signs: string): Piece[] {
  const parts: { text: string; line: number }[] = [];
  let [depth, fresh] = [0, true];
  for (const { text, line } of pieces) {
    for (const sign of text) {
      depth += Number(sign === '(') - Number(sign === ')');
      if (depth <= 0 && signs.includes(sign)) {
        fresh = true;
        continue;
      }
      if (fresh) parts.push({ text: '', line });
      fresh = false;
      const part = parts.at(-1);
      if (part) part.text += sign;
    }
  }
  return parts;
}
