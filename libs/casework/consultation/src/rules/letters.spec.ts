import { consultationLetter, consultationNotice, overrideLetter } from './letters';

const facts = {
  side: { name: '北方路桥有限公司', address: '北方路 1 号' },
  information: '2025 年道路养护合同第三章\n单价表',
  asks: '是否同意公开',
  agency: '北城办公室',
  number: 'NORTH-2026-00001',
  sentOn: '2026-03-02',
  on: '2026-03-02',
  term: 15,
};

describe('the letter to the consulted side', () => {
  it.each([
    ['third-party', '既不视为同意,也不视为不同意', '第三十二条'],
    ['co-maker', '视为同意公开', '第三十四条'],
    ['other-organ', '条例没有规定逾期的后果', '第十一条'],
  ] as const)('tells a %s what silence means', (kind, silence, article) => {
    const { text } = consultationLetter({ ...facts, kind });
    expect(text).toContain(silence);
    expect(text).toContain(article);
    expect(text).toContain('单价表');
  });

  it('gives third party and co-maker fifteen working days from receiving it, another organ none', () => {
    expect(consultationLetter({ ...facts, kind: 'third-party' }).text).toContain('自收到本书之日起 15 个工作日内');
    expect(consultationLetter({ ...facts, kind: 'other-organ' }).text).not.toContain('15');
  });

  it('keeps the lines of a text inside their point', () => {
    expect(consultationLetter({ ...facts, kind: 'third-party' }).text).toContain('第三章\n   单价表');
  });
});

describe('the notice to the applicant (Art. 33(3))', () => {
  it('says that the time does not count and from when the term goes on, not who is asked', () => {
    const text = consultationNotice({ ...facts, kind: 'third-party', positions: [1, 3] });
    expect(text).toContain('第 1、3 项');
    expect(text).toContain('不计算在答复期限内');
    expect(text).toContain('15 个工作日');
    expect(text).not.toContain(facts.side.name);
  });

  it('names no last day where the law gives the other side none', () => {
    expect(consultationNotice({ ...facts, kind: 'other-organ', positions: [1] })).not.toContain('15');
  });
});

describe('the notice to a third party that is overridden (Art. 32)', () => {
  it('gives content and reasons, and until when nothing is released', () => {
    const text = overrideLetter({
      ...facts,
      on: '2026-04-01',
      grounds: '涉及饮水安全',
      releaseFrom: '2026-04-09',
      remedies: '可以向某市人民政府申请行政复议',
    });
    for (const told of ['单价表', '涉及饮水安全', '2026-04-09 之前不予提供', '可以向某市人民政府申请行政复议'])
      expect(text).toContain(told);
  });
});
