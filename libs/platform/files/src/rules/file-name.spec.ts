import { cleanFileName, endingOf } from './file-name';

describe('the name of a file', () => {
  it.each([
    ['授权委托书.pdf', '授权委托书.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\文件\\a.docx', 'a.docx'],
    ['a\u0000b\u0007.pdf', 'ab.pdf'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['  a   b .pdf. ', 'a b .pdf'],
    ['a\ud800b.pdf', 'ab.pdf'],
    ['a<b>:"|?*.png', 'ab.png'],
    ['身份证🙂.jpg', '身份证🙂.jpg'],
    ['', 'file'],
    ['...', 'file'],
    ['e\u0301.txt', 'é.txt'],
  ])('%j becomes %j', (given, clean) => {
    expect(cleanFileName(given)).toBe(clean);
  });

  it('is cut to 120 characters, its ending kept', () => {
    const cut = cleanFileName(`${'长'.repeat(300)}.pdf`);
    expect(Array.from(cut)).toHaveLength(120);
    expect(endingOf(cut)).toBe('pdf');
  });

  it.each([
    ['a.PDF', 'pdf'],
    ['a.tar.gz', 'gz'],
    ['noending', ''],
    ['.', ''],
    ['a.文', ''],
  ])('%j ends in %j', (name, ending) => {
    expect(endingOf(name)).toBe(ending);
  });
});
