import { feeLetter } from './letter';

describe('the notice of a fee (F-7)', () => {
  it('states basis, standard, amount, how and by when to pay, and what follows if not', () => {
    const text = feeLetter({
      number: 'NORTH-2026-00011',
      agency: '北城办公室',
      contact: '一号,0999-1',
      noticedOn: '2026-09-16',
      amountFen: 100_00,
      standard: '按件计收:当月第 11 件',
      reference: 'NORTH-2026-00011-F',
      payWithin: 20,
    });
    for (const told of ['国办函〔2020〕109号', '当月第 11 件', '人民币 100.00 元', 'NORTH-2026-00011-F', '20 个工作日', '视为放弃申请'])
      expect(text).toContain(told);
  });
});
