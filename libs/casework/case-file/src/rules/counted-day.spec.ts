import { calendarAsKnownOn, currentCalendar } from '@law/calendar';
import { countAnew, type CountedDay } from './counted-day';

// The notice of 27 January 2020 prolonged the spring festival: 31 January and the make-up Saturday 1 February are no working days any more.
const before = calendarAsKnownOn('2020-01-23');
const after = currentCalendar();
const both = (counted: CountedDay): (string | undefined)[] =>
  [before, after].map((calendar) => countAnew(counted, calendar, () => (calendar === before ? '2020-02-21' : '2020-02-25')));

describe('a day a stage asked to be watched, counted with another calendar', () => {
  it.each<[string, CountedDay, (string | undefined)[]]>([
    ['working days from the day of sending', { by: 'working-days', from: '2020-01-22', days: 5 }, ['2020-02-04', '2020-02-06']],
    [
      'the answer to a suit, in natural days',
      { by: 'dispute-term', from: '2020-01-17', kind: 'suit-answer' },
      ['2020-02-01', '2020-02-03'],
    ],
    ['a new reply within ordered working days', { by: 'order', from: '2020-01-22', of: 'review', days: 5 }, ['2020-02-04', '2020-02-06']],
    ['a letter to be posted by the last day of the reply', { by: 'reply-term' }, ['2020-02-21', '2020-02-25']],
  ])('%s', (_name, counted, expected) => {
    expect(both(counted)).toEqual(expected);
  });
});
