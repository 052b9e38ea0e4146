import { readImport as readImportWith } from './read-import';
import { readQuestion as readQuestionWith, readTrial as readTrialWith, type TrialText } from './read-trial';

/** Texts with a NUL, by path: stands for the rule of the doors. */
const strangeIn = (value: unknown, path = ''): string[] => {
  if (typeof value === 'string') return value.includes('\0') ? [path] : [];
  return Object.entries(value ?? {}).flatMap(([name, member]) => strangeIn(member, path ? `${path}.${name}` : name));
};
const readTrial = (text: TrialText) => readTrialWith(text, strangeIn);
const readQuestion = (text: string) => readQuestionWith(text, strangeIn);
const readImport = (text: string) => readImportWith(text, strangeIn);

const question = JSON.stringify({ events: [{ act: 'received', channel: 'counter', on: '2026-03-02' }] });
const good = { title: '当面提交', question, expected: { legalDue: '2026-03-30' } };
const faultsIn = (text: TrialText) => {
  const reading = readTrial(text);
  return reading.ok ? [] : reading.faults;
};
const paths = (text: TrialText) => faultsIn(text).map(({ field, path }) => `${field} ${path}`.trim());

describe('a trial as it is handed in', () => {
  it('is read whole', () => {
    expect(readTrial(good)).toMatchObject({ ok: true, trial: { title: '当面提交', expected: { legalDue: '2026-03-30' } } });
  });

  it.each([
    ['no JSON', { ...good, question: '{ "events": [' }, ['question']],
    ['no question', { ...good, question: '[]' }, ['question']],
    ['an act nobody knows', { ...good, question: '{"events":[{"act":"recieved","on":"2026-03-02"}]}' }, ['question events[0].act']],
    ['a day of another form', { ...good, question: '{"events":[{"act":"withdrawn","on":"2 March"}]}' }, ['question events[0].on']],
    ['nothing expected', { ...good, expected: {} }, ['expected']],
    ['something expected that no answer has', { ...good, expected: { dueDay: '2026-03-30' } }, ['expected dueDay']],
    ['a day expected that is none', { ...good, expected: { legalDue: 'soon' } }, ['expected legalDue']],
    ['no name', { ...good, title: '  ' }, ['title']],
    ['an escaped NUL in the name', { ...good, title: 'a\0' }, ['title']],
    ['an escaped NUL in the question', { ...good, question: '{"events":[],"name":"a\\u0000"}' }, ['question name']],
    [
      'one deep in it',
      { ...good, question: '{"events":[{"act":"confirmed","on":"2026-03-02","note":"\\u0000"}]}' },
      ['question events[0].note'],
    ],
    ['one in what is expected', { ...good, expected: { flaws: ['R-31', 'R\0'] } }, ['expected flaws[1]']],
    ['all of it at once', { title: '', question: '{}', expected: null }, ['title', 'question events', 'expected']],
  ])('names the fault by its path: %s', (_name, text, faults) => {
    expect(paths(text)).toEqual(faults);
  });

  it.each([
    [{ ...good, question: '{"events":7}' }, 'events:应为数组,现为 7', 'events: has to be an array, and is 7'],
    [
      { ...good, question: '{"asOf":"2026-02-30","events":[]}' },
      'asOf:应为存在的日期,现为"2026-02-30"',
      'asOf: has to be a day that exists, and is "2026-02-30"',
    ],
    [
      { ...good, expected: { legalDue: 'soon' } },
      'legalDue:应为形如 YYYY-MM-DD 的日期或者 null',
      'legalDue: has to be a day as YYYY-MM-DD or null',
    ],
    [{ ...good, expected: { provisional: 'x' } }, 'provisional:应为 true 或者 false', 'provisional: has to be true or false'],
    [
      { ...good, expected: { flaws: ['x'.repeat(21)] } },
      'flaws[0]:应为至多 20 个字的文本',
      'flaws[0]: has to be text of at most 20 characters',
    ],
    [{ ...good, expected: 7 }, '应为对象', 'has to be an object'],
  ])('says the fault in either language with its own signs', (text, zh, en) => {
    expect(faultsIn(text).map(({ says }) => says)).toEqual([{ zh, en }]);
  });

  it('may expect that there is no day', () => {
    expect(readTrial({ ...good, expected: { suitUntil: null } })).toMatchObject({ ok: true, trial: { expected: { suitUntil: null } } });
  });

  it('keeps a question as it was typed', () => {
    const typed = '{ "events": [], "name": "x", "asOf": "2026-03-02" }';
    const reading = readQuestion(typed);
    expect(reading.ok && JSON.stringify(reading.json)).toBe('{"events":[],"name":"x","asOf":"2026-03-02"}');
  });
});

describe('a list of trials', () => {
  it('names each bad one by its place and keeps the rest apart', () => {
    const { trials, faults } = readImport(JSON.stringify([{ ...good, question: JSON.parse(question) as object }, { title: 'x' }, 7]));
    expect(trials).toHaveLength(1);
    expect([...new Set(faults.map(({ place }) => place))]).toEqual([2, 3]);
  });

  it.each(['', 'no json', '{}', '"x"'])('has to be a list: %s', (text) => {
    expect(readImport(text)).toMatchObject({ trials: [], faults: [{ place: 0 }] });
  });

  it('has at most a thousand', () => {
    expect(readImport(JSON.stringify(Array.from({ length: 1001 }, () => good)))).toMatchObject({ trials: [], faults: [{ place: 0 }] });
  });
});
