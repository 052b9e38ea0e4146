import { mayEnterAbsence } from './may-enter-absence';

const clerk = { id: 'clerk', agencyId: 'north', unitId: 'first', roles: ['unit-clerk'] };
const as = (id: string, role: string, unitId?: string, agencyId = 'north') => ({ id, agencyId, unitId, roles: [role] });

describe('entering that somebody is away', () => {
  it.each([
    ['himself', clerk, true],
    ['the head of his unit', as('head', 'unit-head', 'first'), true],
    ['the head of the office', as('boss', 'office-head'), true],
    ['the head of another unit', as('other', 'unit-head', 'second'), false],
    ['a colleague', as('next', 'unit-clerk', 'first'), false],
    ['an administrator', as('admin', 'administrator'), false],
    ['the head of another office', as('far', 'office-head', undefined, 'south'), false],
  ])('by %s', (_who, actor, may) => {
    expect(mayEnterAbsence(actor, clerk)).toBe(may);
  });

  it('is not for a unit head without a unit, where nobody has one', () => {
    expect(mayEnterAbsence(as('head', 'unit-head'), { ...clerk, unitId: undefined })).toBe(false);
  });
});
