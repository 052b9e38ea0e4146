import { filedItems, titleOf, wishesOf } from './filing';
import type { Application } from './application';

const application = (items: Application['items']): Application => ({ applicant: { kind: 'citizen', name: '张三' }, items });

describe('what of an application goes into the case', () => {
  it('puts the parts of an item into one text', () => {
    const items = filedItems(application([{ title: '排水规划', docNo: '明规〔2025〕3号', period: '2025 年' }]));
    expect(items).toEqual([{ description: '《排水规划》 · 明规〔2025〕3号 · 2025 年' }]);
  });

  it('makes one item of a paper that states nothing, for the correction to be about', () => {
    expect(filedItems(application([]))).toHaveLength(1);
    expect(filedItems(application([{ description: ' ' }]))[0]?.description).toContain('未写明');
  });

  it('cuts the title between characters, never inside one', () => {
    expect(titleOf(application([{ description: '𠮷'.repeat(60) }]))).toBe(`${'𠮷'.repeat(40)}…`);
  });

  it('says in the wishes nothing about who applies', () => {
    expect(JSON.stringify(wishesOf({ ...application([]), route: 'post' }))).toBe('{"route":"post"}');
  });
});
