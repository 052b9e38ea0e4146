import { currentCalendar } from '@law/calendar';
import { profileNamed, profileWith, type Difference } from '@law/statute';
import { exitCodes } from '../command';
import { operate } from '../operate';
import { TouchedCases } from './cases-touched';

interface Answer {
  readonly from: string;
  readonly to: string;
  readonly differences: readonly Difference[];
  readonly cases: { readonly counted: boolean; readonly because?: string };
}

describe('statute diff', () => {
  let said = '';

  beforeEach(() => {
    said = '';
    for (const stream of [process.stdout, process.stderr])
      jest.spyOn(stream, 'write').mockImplementation((text) => {
        said += String(text);
        return true;
      });
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  const diff = (...typed: readonly string[]): Promise<number> => operate(['statute', 'diff', ...typed], {});
  const answered = async (...typed: readonly string[]): Promise<Answer> => {
    expect(await diff(...typed, '--json')).toBe(exitCodes.done);
    return JSON.parse(said) as Answer;
  };

  it('says in words what differs, with its article, and that there is no database to count in', async () => {
    expect(await diff('cn-ogi-2008', 'cn-ogi-2019')).toBe(exitCodes.done);
    expect(said).toContain('cn-ogi-2008 → cn-ogi-2019\n');
    expect(said).toContain('答复期限:15 个工作日 → 20 个工作日 / Term of reply: 15 working days → 20 working days [条例第三十三条第二款]');
    expect(said).toContain('No database is configured');
  });

  it('says the same as JSON, and nothing beside it', async () => {
    const { from, to, differences, cases } = await answered('cn-ogi-2008', 'cn-ogi-2019');
    expect([from, to]).toEqual(['cn-ogi-2008', 'cn-ogi-2019']);
    expect(differences.find(({ path }) => path === 'terms.reply')).toMatchObject({ change: 'changed', from: 15, to: 20 });
    expect(cases).toEqual({ counted: false, because: 'no-database' });
  });

  it('tries parameters on the second of them', async () => {
    const tried = ['--set', 'correction.usual=20', '--set', 'due-soon=4,2', '--set', 'extension-in-parts=false', '--set', 'remedy.39=RC'];
    const { to, differences } = await answered('cn-ogi-2019', 'cn-ogi-2019', ...tried);
    expect(to).toMatch(/^cn-ogi-2019\+/);
    expect(differences.map(({ path, to: value }) => [path, value])).toEqual([
      ['outcomes.petition.remedies', 'RC'],
      ['outcomes.publication.remedies', 'RC'],
      ['parameters.correction.usual', 20],
      ['parameters.due-soon', [4, 2]],
      ['parameters.extension-in-parts', false],
      ['parameters.remedy.39', 'RC'],
    ]);
  });

  it('compares rule sets, to which no case is pinned', async () => {
    const { differences, cases } = await answered('REV-old', 'REV-2023');
    expect(differences.map(({ path }) => path)).toContain('reviewFirst');
    expect(cases.because).toBe('not-pinned');
  });

  it('takes the Regulation by the key of its rule set as well', async () => {
    expect((await answered('OGI-2008', 'OGI-2019')).differences.map(({ path }) => path)).toContain('annualReturn.department');
    said = '';
    expect((await answered('OGI-2008', 'cn-ogi-2019')).differences.map(({ path }) => path)).toContain('terms.reply');
  });

  it.each([
    ['an unknown name, listing the known', ['cn-ogi-1999', 'cn-ogi-2019'], ['cn-ogi-1999', 'cn-ogi-2008, cn-ogi-2019', 'FEE-109']],
    ['two that rule different things', ['REV-2023', 'FEE-109'], ['different things']],
    ['a version and a set of other rules', ['cn-ogi-2019', 'FEE-109'], ['different things']],
    ['a value out of bounds', ['cn-ogi-2019', 'cn-ogi-2019', '--set', 'correction.usual=99'], ['from 7 to 30, not 99']],
    ['a value that is none', ['cn-ogi-2019', 'cn-ogi-2019', '--set', 'release-hold='], ['release-hold', 'NaN']],
    ['an unknown parameter', ['cn-ogi-2019', 'cn-ogi-2019', '--set', 'patience=1'], ['no parameter "patience"']],
  ])('refuses %s', async (_what, typed, words) => {
    expect(await diff(...typed)).toBe(exitCodes.failed);
    for (const word of words) expect(said).toContain(word);
  });

  it.each([
    ['one name only', ['cn-ogi-2019']],
    ['three names', ['cn-ogi-2008', 'cn-ogi-2019', 'cn-ogi-2019']],
    ['a parameter without a value', ['cn-ogi-2008', 'cn-ogi-2019', '--set', 'correction.usual']],
    ['parameters of a rule set', ['FEE-0', 'FEE-109', '--set', 'correction.usual=10']],
  ])('asks to type it again: %s', async (_what, typed) => {
    expect(await diff(...typed)).toBe(exitCodes.usage);
  });
});

describe('the cases a change would touch', () => {
  const agency = { agencyId: 'a', agencyName: { zh: '北城', en: 'North' } };
  const received = { act: 'received', channel: 'counter', on: '2026-03-02' } as const;
  const profile = profileNamed('cn-ogi-2019');
  const touched = (to: typeof profile) => {
    const cases = new TouchedCases({ from: profile, to, calendar: currentCalendar(), asOf: '2026-03-10' });
    cases.add({ ...agency, id: '1', facts: [received] });
    cases.add({ ...agency, id: '2', facts: [received] });
    cases.add({ ...agency, id: '3', facts: [] });
    return cases.agencies();
  };

  it('are counted by agency, with the day each goes from and to', () => {
    expect(touched(profileNamed('cn-ogi-2008'))).toEqual([
      {
        agencyId: 'a',
        name: agency.agencyName,
        open: 3,
        moved: 2,
        movedStrict: 2,
        moves: [{ from: '2026-03-30', to: '2026-03-23', cases: 2 }],
      },
    ]);
  });

  it('stay where they are when only a parameter of the desk changes', () => {
    expect(touched(profileWith(profile, { 'due-soon': [2] }))).toMatchObject([{ open: 3, moved: 0, movedStrict: 0, moves: [] }]);
  });
});
