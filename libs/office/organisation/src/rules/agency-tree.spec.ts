import type { Agency } from '../agency';
import { matches, treeOf, withAllBelow } from './agency-tree';

const agency = (id: string, parentId?: string): Agency => ({
  id,
  code: id.toUpperCase(),
  kind: 'department',
  name: { zh: `${id}局`, en: `${id} bureau` },
  word: id,
  parentId,
  contact: { address: '明川市人民路1号' },
  reviewAuthority: '明川市人民政府',
  validFrom: '2019-01-01',
});
const city = [agency('city'), agency('county', 'city'), agency('town', 'county'), agency('lost', 'merged-away')];

describe('the tree of agencies', () => {
  it('hangs each under the one above it, and keeps one whose parent is gone', () => {
    const names = treeOf(city).map(({ id, below }) => [id, below.map((child) => [child.id, child.below.map(({ id: town }) => town)])]);
    expect(names).toEqual([
      ['city', [['county', ['town']]]],
      ['lost', []],
    ]);
  });

  it('knows all below', () => {
    expect(withAllBelow(city, 'city')).toEqual(['city', 'county', 'town']);
    expect(withAllBelow(city, 'town')).toEqual(['town']);
  });

  it.each(['TOWN', 'town局', ' Bureau', '人民路'])('finds by %s', (typed) => {
    expect(matches(agency('town'), typed)).toBe(true);
  });
});
