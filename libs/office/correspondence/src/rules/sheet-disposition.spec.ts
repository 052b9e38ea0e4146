import { sheetDisposition } from './sheet-disposition';

describe('the name of a sheet', () => {
  it('is given twice: plainly, and as a person wants to see it', () => {
    expect(sheetDisposition('NORTH-2026-00007', 'zh')).toBe(
      `attachment; filename="NORTH-2026-00007-due-date-sheet.pdf"; filename*=UTF-8''NORTH-2026-00007%20${encodeURIComponent('期限计算表')}.pdf`,
    );
  });

  it('cannot carry a header of its own', () => {
    const name = sheetDisposition('a"; \r\nset-cookie: x=(1)*', 'en');
    expect(name).not.toMatch(/[\r\n]|"[^;]*"[^;]*"/);
    expect(name).toContain('%281%29%2a');
  });
});
