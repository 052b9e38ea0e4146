import fc from 'fast-check';
import { currentCalendar } from '@law/calendar';
import { answersTo, parseQuestion, type Answered } from './index';

const context = { calendar: currentCalendar(), today: '2026-11-24' };
const good = { asOf: '2026-03-20', events: [{ act: 'received', channel: 'counter', on: '2026-03-02' }] };
const answers = (text: string): readonly Answered[] => answersTo(text, context).answered;

/** The paths it names, each with what is expected there. */
function faultsIn(json: unknown): string[] {
  const parsed = parseQuestion(json);
  return parsed.ok ? [] : parsed.error.faults.map(({ path, expected, got }) => `${path}: ${expected}, not ${got}`);
}

describe('what is not a question', () => {
  it.each<[string, unknown, string[]]>([
    ['no object', 7, [': object, not 7']],
    ['a list in a list', [], [': object, not array']],
    ['no events', {}, ['events: array, not nothing']],
    ['events that are none', { events: 'none' }, ['events: array, not "none"']],
    ['an event that is none', { events: [null] }, ['events[0]: object, not null']],
    ['a missing day', { events: [{ act: 'confirmed' }] }, ['events[0].on: string, not nothing']],
    ['a day of another form', { events: [{ act: 'confirmed', on: '2026/03/02' }] }, ['events[0].on: YYYY-MM-DD, not "2026/03/02"']],
    ['a day that is a number', { events: [{ act: 'confirmed', on: 20260302 }] }, ['events[0].on: string, not 20260302']],
    [
      'an unknown channel and a missing day',
      { events: [{ act: 'received', channel: 'pigeon' }] },
      [
        'events[0].channel: counter | oral | post-signed | post-ordinary | online | fax | e-mail, not "pigeon"',
        'events[0].on: string, not nothing',
      ],
    ],
    ['a length that is text', { events: [{ act: 'extended', on: '2026-03-02', days: '20' }] }, ['events[0].days: number, not "20"']],
    ['an unknown version', { profile: 'cn-ogi-1999', events: [] }, ['profile: auto | cn-ogi-2008 | cn-ogi-2019, not "cn-ogi-1999"']],
    ['a day to answer for that does not exist', { asOf: '2025-02-30', events: [] }, ['asOf: a day that exists, not "2025-02-30"']],
  ])('%s', (_name, json, faults) => {
    expect(faultsIn(json)).toEqual(faults);
  });

  it.each<[string, unknown, string, string]>([
    ['no events', {}, '应为数组,现为空缺', 'has to be an array, and is missing'],
    ['no object', [], '应为对象,现为数组', 'has to be an object, and is an array'],
    ['a missing day', { events: [{ act: 'confirmed' }] }, '应为文本,现为空缺', 'has to be text, and is missing'],
    [
      'a day of another form',
      { events: [{ act: 'confirmed', on: '2 March' }] },
      '应为形如 YYYY-MM-DD 的日期,现为"2 March"',
      'has to be a day as YYYY-MM-DD, and is "2 March"',
    ],
    [
      'a day that is none',
      { asOf: '2025-02-30', events: [] },
      '应为存在的日期,现为"2025-02-30"',
      'has to be a day that exists, and is "2025-02-30"',
    ],
    [
      'a version nobody knows',
      { profile: 'x', events: [] },
      '应为下列之一:auto | cn-ogi-2008 | cn-ogi-2019,现为"x"',
      'has to be one of auto | cn-ogi-2008 | cn-ogi-2019, and is "x"',
    ],
    [
      'a number of a consultation that is none',
      { events: [{ act: 'consult-ended', id: null, on: '2026-03-02' }] },
      '应为文本或者数字,现为 null',
      'has to be text or a number, and is null',
    ],
    ['a calendar that is none', { calendar: 7, events: [] }, '应为 current 或者文本,现为 7', 'has to be current or text, and is 7'],
    [
      'half a working day',
      { events: [{ act: 'redecision-ordered', by: 'court', on: '2026-03-02', days: 1.5 }] },
      '应为整数,现为 1.5',
      'has to be a whole number, and is 1.5',
    ],
    [
      'no working day',
      { events: [{ act: 'redecision-ordered', by: 'court', on: '2026-03-02', days: 0 }] },
      '应为至少是 1 的数字,现为 0',
      'has to be at least 1, and is 0',
    ],
    [
      'an empty name',
      { events: [{ act: 'consult-ended', id: '', on: '2026-03-02' }] },
      '应为至少 1 个字的文本,现为""',
      'has to be text of at least 1 character, and is ""',
    ],
  ])('says it in the language of the reader: %s', (_name, json, zh, en) => {
    const parsed = parseQuestion(json);
    const error = parsed.ok ? undefined : parsed.error;
    expect(error?.faults.map(({ says, saysEn }) => [says, saysEn])).toEqual([[zh, en]]);
    expect([error?.says, error?.saysEn]).toEqual([expect.stringContaining(zh), expect.stringContaining(en)]);
  });

  it('says nothing in Chinese with a word of the validator in it, nor in English with a Chinese sign', () => {
    const everything = [
      {},
      [],
      7,
      { events: [{}] },
      { events: [{ act: 'extended', on: 3 }] },
      { asOf: '2025-02-30', profile: 7, events: 'x' },
    ];
    const errors = everything.flatMap((json) => {
      const parsed = parseQuestion(json);
      return parsed.ok ? [] : [parsed.error];
    });
    for (const { says, saysEn } of errors) {
      expect(says).not.toMatch(/\b(string|number|array|object|nothing|invalid|expected|day that)\b/i);
      expect(saysEn).not.toMatch(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/u);
    }
  });

  it('an act nobody knows names those there are', () => {
    const [fault] = faultsIn({ events: [{ act: 'recieved', on: '2026-03-02' }] });
    expect(fault).toMatch(/^events\[0\]\.act: received \| confirmed \| correction-asked .* \| redecision-ordered, not "recieved"$/);
  });

  it.each([
    ['nothing', '', 'Nothing came in'],
    ['blanks', ' \n', 'Nothing came in'],
    ['half an object', '{"events":[', 'not JSON'],
    ['words', 'when is it due?', 'not JSON'],
  ])('%s is answered with a sentence', (_name, text, says) => {
    expect(answers(text)).toMatchObject([{ error: { kind: 'not-json', saysEn: expect.stringContaining(says) as string } }]);
  });

  it('names the first twenty faults of many', () => {
    expect(faultsIn({ events: Array.from({ length: 5_000 }, () => null) })).toHaveLength(20);
  });

  it('in a list leaves the others their answers, in their places', () => {
    const told = answersTo(JSON.stringify([good, { events: 1 }, good]), context);
    expect(told.isList).toBe(true);
    expect(told.answered.map((each) => 'error' in each)).toEqual([false, true, false]);
    expect(answersTo('[]', context)).toEqual({ answered: [], isList: true });
  });

  it('a field nobody knows is told, and so is one of an event; remarks are not', () => {
    const [told] = answers(
      JSON.stringify({ ...good, note: 'x', speed: 1, events: [{ ...good.events[0], confirmdOn: '2026-03-03', note: 'y' }] }),
    );
    expect(told).toMatchObject({
      answer: {
        legalDue: '2026-03-30',
        flaws: [
          { rule: 'D-3', kind: 'hint', saysEn: 'The field events[0].confirmdOn is not known and was left out' },
          { rule: 'D-3', kind: 'hint', saysEn: 'The field speed is not known and was left out' },
        ],
      },
    });
  });

  it('whatever comes in, an answer or a fault goes out, and both are JSON', () => {
    const act = fc.constantFrom(
      'received',
      'confirmed',
      'consult-started',
      'consult-ended',
      'extended',
      'replied',
      'served',
      'lapsed',
      'x',
    );
    const day = fc.oneof(fc.constantFrom('2026-03-02', '2026-02-29', '9999-12-31', '0000-01-01', '', '2026-3-2'), fc.jsonValue());
    const event = fc.oneof(
      fc.record(
        {
          act,
          on: day,
          channel: fc.constantFrom('counter', 'online', 'x'),
          id: fc.constantFrom('a', 1),
          kind: fc.constantFrom('internal', 'co-maker'),
          days: fc.integer(),
          servedOn: day,
        },
        { requiredKeys: ['act'] },
      ),
      fc.jsonValue(),
    );
    const question = fc.oneof(
      fc.record(
        { events: fc.array(event, { maxLength: 5 }), asOf: day, profile: fc.constantFrom('auto', 'cn-ogi-2008', 'x') },
        { requiredKeys: [] },
      ),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(question, (json) => {
        const told = answers(JSON.stringify(json));
        expect(JSON.parse(JSON.stringify(told))).toHaveLength(Array.isArray(json) ? json.length : 1);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => answers(text).length >= 0));
  });
});
