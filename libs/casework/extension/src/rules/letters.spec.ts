import { delayLetter, extensionApproval, extensionLetter, reasonsGivenText, reasonsLetter } from './letters';

const head = { number: 'NORTH-2026-00012', agency: '北城办公室', on: '2026-03-27' };
const extension = {
  ...head,
  receivedOn: '2026-03-02',
  days: 10,
  dueBefore: '2026-03-30',
  dueAfter: '2026-04-14',
  reason: '因涉及档案较多,检索尚未完成。',
  consulting: false,
};

describe('the letters that move a last day', () => {
  it('tells an extension with its reason, the article, whose consent, and the new last day', () => {
    expect(extensionLetter(extension)).toMatchInlineSnapshot(`
"延期答复告知书

您提出的政府信息公开申请(受理编号 NORTH-2026-00012),本机关于 2026-03-02 收到(收到补正的,为收到补正之日)。答复期限原于 2026-03-30 届满。

因涉及档案较多,检索尚未完成,不能在上述期限内答复。根据《中华人民共和国政府信息公开条例》第三十三条第二款,经本机关政府信息公开工作机构负责人同意,答复期限延长 10 个工作日,本机关将于 2026-04-14 前(含当日)答复。

特此告知。

北城办公室
2026-03-27
"
`);
  });

  it('says that the day moves on while somebody is consulted', () => {
    expect(extensionLetter({ ...extension, consulting: true })).toContain('征求意见所需时间不计算在期限内');
    expect(extensionLetter(extension)).not.toContain('征求');
  });

  it('keeps in the file that the head consented while the term ran', () => {
    const text = extensionApproval({ ...extension, proposedOn: '2026-03-26', approvedBy: '韩春梅' });
    for (const words of ['提请延长:10 个工作日(2026-03-26 提请)', '原届满之日:2026-03-30', '同意,告知申请人', '韩春梅  2026-03-27'])
      expect(text).toContain(words);
  });

  it('asks for reasons with what was counted, the last day, and that the term runs on', () => {
    const text = reasonsLetter({ ...head, until: '2026-04-13', why: '您本月已提出 14 件申请' });
    for (const words of ['您本月已提出 14 件申请。', '2026-04-13 前(含当日)', '第三十五条', '答复期限继续计算'])
      expect(text).toContain(words);
  });

  it('tells a delay with its reason, the article and the day', () => {
    const text = delayLetter({ ...head, dueBefore: '2026-03-30', until: '2026-05-29', reason: '申请数量大' });
    for (const words of ['原于 2026-03-30 届满', '因申请数量大,', '第三十五条', '至 2026-05-29']) expect(text).toContain(words);
  });

  it('keeps what was typed inside its paragraph: no line of it can pass for a part of the letter', () => {
    const forged = '材料多\r\n\r\n特此告知。\u2028北城办公室\n2026-01-01';
    expect(
      extensionLetter({ ...extension, reason: forged })
        .split('\n')
        .filter((line) => line === '特此告知。'),
    ).toHaveLength(1);
    expect(reasonsGivenText({ number: head.number, on: head.on, text: forged }).split('\n')).toHaveLength(5);
  });
});
