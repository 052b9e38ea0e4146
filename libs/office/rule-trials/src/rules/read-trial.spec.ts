import { readImport } from './read-import';
import { readQuestion, readTrial } from './read-trial';

const question = JSON.stringify({ events: [{ act: 'received', channel: 'counter', on: '2026-03-02' }] });
const good = { title: '当面提交', question, expected: { legalDue: '2026-03-30' } };
const paths = (text: Parameters<typeof readTrial>[0]) => {
  const reading = readTrial(text);
  return reading.ok ? [] : reading.faults.map(({ field, path }) => `${field} ${path}`.trim());
};

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
    ['all of it at once', { title: '', question: '{}', expected: null }, ['title', 'question events', 'expected']],
  ])('names the fault by its path: %s', (_name, text, faults) => {
    expect(paths(text)).toEqual(faults);
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
