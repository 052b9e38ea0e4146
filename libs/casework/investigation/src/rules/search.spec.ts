import { faultsInOrder, faultsInSearch, type Search } from './search';

const file = { itemIds: ['a'], submittedOn: '2026-03-02', today: '2026-03-10' };
const search: Search = {
  itemId: 'a',
  searchedOn: '2026-03-10',
  places: ['档案室', '公文系统'],
  keywords: ['征地 批复'],
  result: 'found',
  note: '',
};
const fields = (change: Partial<Search>) => faultsInSearch({ ...search, ...change }, file).map(({ field }) => field);

describe('a search record (Art. 36(4))', () => {
  it('says where, by which words, when and with which result', () => {
    expect(fields({})).toEqual([]);
  });

  it.each<[string, Partial<Search>, string[]]>([
    ['an item of another case', { itemId: 'z' }, ['itemId']],
    ['a day before the application', { searchedOn: '2026-03-01' }, ['searchedOn']],
    ['a day to come', { searchedOn: '2026-03-11' }, ['searchedOn']],
    ['no place', { places: [' '] }, ['places']],
    ['no words', { keywords: [] }, ['keywords']],
    ['a period turned round', { periodFrom: '2025', periodTo: '2024' }, ['periodTo']],
    ['nothing found and not a word on how', { result: 'nothing-found', note: '没有' }, ['note']],
    ['held elsewhere, unsaid where', { result: 'held-elsewhere' }, ['note']],
  ])('is refused with %s', (_name, change, expected) => {
    expect(fields(change)).toEqual(expected);
  });
});

describe('a search order', () => {
  const order = { itemId: 'a', askedOf: '档案室', asks: '查 2023 年征地批复', dueOn: '2026-03-10' };

  it('says who is to search for what, by when', () => {
    expect(faultsInOrder(order, file)).toEqual([]);
  });

  it('is refused for an item of another case, with nobody asked for nothing, or for yesterday', () => {
    const empty = { itemId: 'z', askedOf: ' ', asks: '', dueOn: '2026-03-09' };
    expect(faultsInOrder(empty, file).map(({ field }) => field)).toEqual(['itemId', 'askedOf', 'asks', 'dueOn']);
  });
});
