import { isPlainText } from './plain-text';

describe('plain text', () => {
  it.each([
    ['UTF-8', Buffer.from('公开申请\r\n\t第一项')],
    ['UTF-8 with a mark', Buffer.from('\uFEFF公开')],
    ['GBK', Buffer.from([0xb9, 0xab, 0xbf, 0xaa])],
    ['nothing', Buffer.alloc(0)],
  ])('is %s', (_what, bytes) => {
    expect(isPlainText(bytes)).toBe(true);
  });

  it.each([
    ['a program', Buffer.from('MZ\u0000\u0003')],
    ['an escape sequence', Buffer.from('\u001b[31m')],
    ['bytes of no encoding', Buffer.from([0xff, 0xfe, 0xff])],
  ])('is not %s', (_what, bytes) => {
    expect(isPlainText(bytes)).toBe(false);
  });
});
