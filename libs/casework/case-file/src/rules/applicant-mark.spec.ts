import { markOfApplicant } from './applicant-mark';

describe('finding the same applicant again', () => {
  it('goes by the paper, however it was typed', () => {
    const one = markOfApplicant({ name: '王小明', idNo: '53010219900307 123x' });
    expect(markOfApplicant({ name: '王晓明', idNo: '53010219900307123X' })).toBe(one);
  });

  it('tells two people of one name apart by how they are reached', () => {
    const one = markOfApplicant({ name: '王小明', phone: '138 0013 8000' });
    expect(markOfApplicant({ name: '王小明', phone: '13800138000' })).toBe(one);
    expect(markOfApplicant({ name: '王小明', phone: '13900139000' })).not.toBe(one);
  });
});
