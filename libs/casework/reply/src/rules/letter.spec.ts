import { composeLetter, letterText, type LetterFacts } from './letter';

const facts: LetterFacts = {
  docNo: '商政公开告〔2026〕12号',
  number: 'SQZF-2026-00012',
  applicantName: '张三',
  agencyName: '某市人民政府办公室',
  receivedOn: '2026-03-02',
  signedOn: '2026-03-27',
  items: [
    { id: 'a', asked: '征地批复' },
    { id: 'b', asked: '会议记录' },
  ],
  proposals: [
    { itemId: 'a', outcome: 'granted', documentIds: ['d'] },
    { itemId: 'b', outcome: 'process-information', aspect: '讨论记录', reasons: '形成于决定之前。', separability: '不能区分。' },
  ],
  outcomes: {
    granted: { name: { zh: '予以公开', en: 'disclosed' }, article: '条例第三十六条第二项' },
    'process-information': { name: { zh: '过程性信息,不予公开', en: 'process information, not disclosed' }, article: '条例第十六条第二款' },
  },
  remedies: { zh: '可以自收到本告知书之日起60日内申请行政复议。', en: 'Reconsideration within 60 days.' },
  contact: '0571-12345',
};

describe('the letter', () => {
  const letter = composeLetter(facts);

  it('answers each item with its own outcome, article and reasons (scenario 27)', () => {
    const text = letterText(letter);
    expect(text).toContain('一、关于“征地批复”:予以公开(条例第三十六条第二项)。随本告知书提供材料 1 份。');
    expect(text).toContain('二、关于“会议记录”:过程性信息,不予公开(条例第十六条第二款)。所属类型:讨论记录。理由:形成于决定之前。');
  });

  it('ends what was typed as a sentence, so that the next one does not run into it', () => {
    const [first, second] = facts.proposals;
    const proposals = [
      { ...first!, where: '随告知书寄送' },
      { ...second!, reasons: '形成于决定之前' },
    ];
    const text = letterText(composeLetter({ ...facts, proposals }));
    expect(text).toContain('获取方式和途径:随告知书寄送。随本告知书提供材料 1 份。');
    expect(text).toContain('理由:形成于决定之前。区分处理:不能区分。');
  });

  it('tells number, day of receipt, remedies and contact', () => {
    const text = letterText(letter);
    for (const said of ['商政公开告〔2026〕12号', 'SQZF-2026-00012', '2026-03-02', '60日内', '0571-12345', '张三:'])
      expect(text).toContain(said);
  });

  it('carries the outcome in its title only when all items share it', () => {
    expect(letter.title.zh).toBe('政府信息公开告知书');
    expect(composeLetter({ ...facts, proposals: facts.proposals.slice(0, 1) }).title.zh).toBe('政府信息公开告知书(予以公开)');
  });

  it('says of each withheld part what, on what ground and why (Art. 37)', () => {
    const partly = composeLetter({
      ...facts,
      proposals: [{ itemId: 'a', outcome: 'granted', withheld: [{ what: '第二页', ground: 'process-information', reason: '过程稿' }] }],
    });
    expect(partly.blocks.find(({ kind }) => kind === 'withheld')?.text.zh).toBe(
      '不予公开部分:第二页。依据:过程性信息,不予公开(条例第十六条第二款)。理由:过程稿。',
    );
  });

  it('counts beyond ten as Chinese does', () => {
    const items = Array.from({ length: 21 }, (_x, index) => ({ id: String(index), asked: 'x' }));
    const many = composeLetter({ ...facts, items, proposals: items.map(({ id }) => ({ itemId: id, outcome: 'granted' })) });
    const starts = many.blocks.filter(({ kind }) => kind === 'item').map(({ text }) => text.zh.split('、')[0]);
    expect([starts[9], starts[10], starts[19], starts[20]]).toEqual(['十', '十一', '二十', '二十一']);
  });
});
