import type { Desk } from '@office/identity';
import { whoHasIt, type Recipient } from './who-has-it';

const members = [
  { id: 'registrar', roles: ['registrar'] },
  { id: 'second', roles: ['registrar'] },
  { id: 'boss', roles: ['office-head'] },
  { id: 'clerk', roles: ['unit-clerk'], unitId: 'first' },
  { id: 'clerk-2', roles: ['unit-clerk'], unitId: 'first' },
  { id: 'head', roles: ['unit-head'], unitId: 'first' },
  { id: 'far', roles: ['unit-clerk'], unitId: 'second' },
];
const desk = (away: Record<string, string | undefined> = {}, who = members): Desk => ({
  members: who,
  away: new Map(Object.entries(away)),
});
const inUnit = { awaits: ['unit-clerk', 'applicant'], actors: ['system:x', 'registrar'], unitId: 'first', late: false, internal: false };
const names = (recipients: readonly Recipient[]): string[] =>
  recipients.map((one) => ('staffId' in one ? one.staffId : `all ${one.role}`)).sort();
const who = (change: Partial<typeof inUnit>, at = desk()): string[] => names(whoHasIt({ ...inUnit, ...change }, at));

describe('who has a case', () => {
  it('is the one of those whose turn it is who acted on it last', () => {
    expect(who({ actors: ['clerk-2', 'clerk', 'registrar'] })).toEqual(['clerk-2']);
  });

  it('is everybody of its unit whose turn it is, where none of them has acted', () => {
    expect(who({})).toEqual(['clerk', 'clerk-2']);
    expect(who({ actors: ['far'] })).toEqual(['clerk', 'clerk-2']);
  });

  it('is a head only where nobody below him can carry it on', () => {
    expect(who({ awaits: ['unit-clerk', 'unit-head'], actors: [] })).toEqual(['clerk', 'clerk-2']);
    expect(who({ awaits: ['office-head'], actors: [] })).toEqual(['boss']);
  });

  it('is the registrar where nobody of the house is awaited', () => {
    expect(who({ awaits: ['applicant'], actors: [] })).toEqual(['registrar', 'second']);
    expect(who({ awaits: [], actors: ['second'] })).toEqual(['second']);
  });

  it('is the role itself where nobody in person holds it', () => {
    expect(who({ awaits: ['legal-reviewer'] })).toEqual(['all legal-reviewer']);
  });

  it.each<[string, Record<string, string | undefined>, string[]]>([
    ['his deputy, while he is away', { clerk: 'far' }, ['far']],
    ['the deputy’s deputy, while both are away', { clerk: 'clerk-2', 'clerk-2': 'registrar' }, ['registrar']],
    ['the heads, where he has no deputy', { clerk: undefined }, ['boss', 'head']],
    ['the heads, where two stand in for each other', { clerk: 'clerk-2', 'clerk-2': 'clerk' }, ['boss', 'head']],
    ['the heads, where the deputy works there no longer', { clerk: 'gone' }, ['boss', 'head']],
  ])('is %s', (_what, away, expected) => {
    expect(who({ actors: ['clerk'] }, desk(away))).toEqual(expected);
  });

  it('is told to the heads too when it is late, of a limit of the office to the nearest', () => {
    expect(who({ actors: ['clerk'], late: true })).toEqual(['boss', 'clerk', 'head']);
    expect(who({ actors: ['clerk'], late: true, internal: true })).toEqual(['clerk', 'head']);
    expect(who({ awaits: ['registrar'], unitId: undefined, late: true, internal: true })).toEqual(['boss', 'registrar']);
  });

  it('is told to a head’s deputy while the head is away, and once only to who is both', () => {
    expect(who({ actors: ['clerk'], late: true }, desk({ boss: 'clerk' }))).toEqual(['clerk', 'head']);
  });

  it('reaches the role of the head where the office has none in person', () => {
    expect(
      who(
        { actors: ['clerk'], late: true },
        desk(
          {},
          members.filter(({ id }) => id !== 'boss'),
        ),
      ),
    ).toEqual(['all office-head', 'clerk', 'head']);
  });
});
