import { mayHaveBeenPosted } from './posting';

const days = { handedOn: '2026-03-27', today: '2026-03-31' };
const posted = (on: string, mailNo = 'EX910000001CN') => mayHaveBeenPosted({ on, mailNo }, days);

describe('recording that a letter was posted', () => {
  it.each([
    ['the day before it was made', '2026-03-26', false],
    ['the day it was made', '2026-03-27', true],
    ['today', '2026-03-31', true],
    ['tomorrow', '2026-04-01', false],
  ])('on %s (%s): %s', (_name, on, may) => {
    expect(posted(on)).toMatchObject(may ? { may } : { may, field: 'on' });
  });

  it('takes a number that proves the day', () => {
    expect(posted('2026-03-27', '  ')).toMatchObject({ may: false, field: 'mailNo' });
  });
});
