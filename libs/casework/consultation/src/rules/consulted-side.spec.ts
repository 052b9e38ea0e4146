import { maskSide, tellsWhoAsks } from './consulted-side';

const applicant = {
  name: '王小明',
  idNo: 'E12345678',
  phone: '13800001111',
  email: 'wang@example.cn',
  address: '明川市南门路 8 号',
  contactName: '李代办',
  legalRep: '周法人',
};

describe('the consulted side', () => {
  it.each([
    ['person', '赵某某', '赵**'],
    ['person', '赵', '赵*'],
    ['organisation', '北方路桥有限公司', '北方路桥有限公司'],
  ] as const)('is shown masked: a %s called %s as %s', (kind, name, masked) => {
    expect(maskSide({ kind, name })).toBe(masked);
  });

  it.each([
    '王小明申请公开的合同',
    '王 小 明',
    '身份证号e12345678',
    '电话 138 0000 1111',
    '回复至 WANG@example.cn',
    '住明川市南门路8号',
    '联系人李代办',
    '法定代表人周法人',
  ])('must not learn who asks: “%s” tells it', (text) => {
    expect(tellsWhoAsks(text, applicant)).toBe(true);
  });

  it('may learn what is asked for', () => {
    expect(tellsWhoAsks('2025 年道路养护合同中的单价', applicant)).toBe(false);
    expect(tellsWhoAsks('王某的合同', { name: '王' })).toBe(false);
    expect(tellsWhoAsks('明川市 2025 年道路养护合同', { name: '王小明', address: '明川市' })).toBe(false);
  });
});
