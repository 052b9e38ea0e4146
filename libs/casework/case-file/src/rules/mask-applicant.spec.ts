import { maskApplicant } from './mask-applicant';

describe('masking who applies', () => {
  it.each([
    ['王小明', '13800138000', '王**', '138****8000'],
    ['欧阳文思远', '13800138000', '欧***', '138****8000'],
    ['李', '110', '李*', '****'],
    ['𠮷田', '13800138000', '𠮷*', '138****8000'],
  ])('keeps the first character of %s', (name, phone, shown, contact) => {
    expect(maskApplicant('citizen', { name, phone })).toEqual({ kind: 'citizen', name: shown, contact });
  });

  it('shows an organisation by its public name', () => {
    expect(maskApplicant('organisation', { name: '明川市某某有限公司', email: 'someone@firm.example' })).toEqual({
      kind: 'organisation',
      name: '明川市某某有限公司',
      contact: 's***@firm.example',
    });
  });
});
