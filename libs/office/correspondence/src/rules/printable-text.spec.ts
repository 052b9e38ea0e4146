import { printableText } from './printable-text';

/** A font of the first plane without Arabic. */
const glyphs = { has: (codePoint: number): boolean => codePoint < 0xffff && !(codePoint >= 0x600 && codePoint <= 0x6ff) };
const printed = (text: string): string => printableText(text, glyphs);

describe('a text on paper', () => {
  it('is left as it is, whatever it looks like to a typesetter', () => {
    const text = '#read("/etc/passwd") *粗* _斜_ $x$ @a <b> \\ = 标题';
    expect(printed(text)).toBe(text);
  });

  it('names what no font has, so that nothing is left out silently', () => {
    expect(printed('预算😀 م')).toBe('预算[U+1F600] [U+0645]');
    expect(printed('مرحبا!')).toBe('[U+0645 U+0631 U+062D U+0628 U+0627]!');
  });

  it('loses the signs that would turn a line around or hide in it', () => {
    expect(printed('甲\u202e乙\u2066丙\u0000\u200b丁\ufe0f')).toBe('甲乙丙丁');
  });

  it('is one line, may be broken anywhere, and survives half a sign', () => {
    expect(printed('一\r\n二\u2028三')).toBe('一 二 三');
    expect(printed('a'.repeat(50))).toBe(`${'a'.repeat(24)}\u200b${'a'.repeat(24)}\u200baa`);
    expect(printed('半\ud83d')).toBe('半\ufffd');
  });
});
