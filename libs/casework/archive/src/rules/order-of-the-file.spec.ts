import { listText, orderOf, retentionYears, type Paper } from './order-of-the-file';

const paper = (id: string, kind: string, change: Partial<Paper> = {}): Paper => ({
  id,
  kind,
  title: `${kind} ${id}`,
  sha256: id.repeat(64).slice(0, 64),
  visibility: 'internal',
  madeAt: '2026-03-02T02:00:00Z',
  ...change,
});

describe('the order of the case file', () => {
  it('lays the reply first and what it answers after it', () => {
    const papers = [
      paper('1', 'application'),
      paper('2', 'legal-opinion'),
      paper('3', 'letter'),
      paper('4', 'service-proof'),
      paper('5', 'photo'),
    ];
    expect(orderOf(papers).map(({ position, group, kind }) => [position, group, kind])).toEqual([
      [1, 2, 'letter'],
      [2, 3, 'service-proof'],
      [3, 4, 'application'],
      [4, 12, 'legal-opinion'],
      [5, 17, 'photo'],
    ]);
  });

  it('keeps papers of one group in the order they came into being', () => {
    const papers = [paper('9', 'information'), paper('1', 'information', { madeAt: '2026-03-03T02:00:00Z' }), paper('2', 'information')];
    expect(orderOf(papers).map(({ id }) => id)).toEqual(['2', '9', '1']);
  });

  it('marks the confidential sub-file', () => {
    expect(orderOf([paper('1', 'information', { visibility: 'withheld' })])[0]?.confidential).toBe(true);
  });

  it('lists every paper with its hash', () => {
    expect(listText('A-1', orderOf([paper('1', 'letter')]))).toBe(
      `卷内目录 A-1\n件号\t类\t密\t题名\tSHA-256\n1\t2\t-\tletter 1\t${'1'.repeat(64)}\n`,
    );
  });

  it('is kept longer when something was refused', () => {
    expect([retentionYears(false), retentionYears(true)]).toEqual([10, 30]);
  });
});
