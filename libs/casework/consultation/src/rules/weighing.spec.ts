import { faultsInWeighing } from './weighing';

const fields = (...args: Parameters<typeof faultsInWeighing>): string[] => faultsInWeighing(...args).map(({ field }) => field);

describe('weighing objections (Art. 32, scenario 22)', () => {
  const weighed = (consultationId: string, why = '所称商业秘密已在招标公告中公布') => ({ consultationId, reasonable: false, why });

  it('covers every objection once, each with its reason', () => {
    expect(fields([weighed('a'), weighed('b')], ['a', 'b'])).toEqual([]);
    expect(fields([weighed('a')], ['a', 'b'])).toEqual(['weighings']);
    expect(fields([weighed('a'), weighed('a')], ['a'])).toEqual(['weighings']);
    expect(fields([weighed('a', ' ')], ['a'])).toEqual(['why']);
  });

  it('takes nothing that was not objected to', () => {
    expect(fields([weighed('a'), weighed('x')], ['a'])).toEqual(['consultationId']);
  });
});
