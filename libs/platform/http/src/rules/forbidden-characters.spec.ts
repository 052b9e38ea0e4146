import { pathsWithForbiddenCharacters } from './forbidden-characters';

describe('characters no person writes', () => {
  it.each(['公开申请', 'line\nline\r\n\ttab', '👨‍👩‍👧 🙂', 'العربية', 'é', '', '‏right-to-left mark'])('are not in %j', (text) => {
    expect(pathsWithForbiddenCharacters(text, 'text')).toEqual([]);
  });

  it.each(['a\u0000', '\u001b[2J', '\u0085', '\u202Eexe', '\u2066', '\ud83d', '\udc00\ud800', '\uffff'])('are in %j', (text) => {
    expect(pathsWithForbiddenCharacters(text, 'text')).toEqual(['text']);
  });

  it('are found wherever they are, in names too', () => {
    const body = { a: 'ok', b: { c: ['x', 'y\u0000'] }, d: { 'e\u0000': 1 }, f: 5, g: null };
    expect(pathsWithForbiddenCharacters(body)).toEqual(['b.c.1', 'd']);
  });

  it('are suspected in what is nested without end', () => {
    const deep = Array.from({ length: 30 }).reduce<unknown>((inner) => ({ in: inner }), 'x');
    expect(pathsWithForbiddenCharacters(deep)).toHaveLength(1);
  });
});
