import { renderToStaticMarkup } from 'react-dom/server';
import type { CalendarCell } from '../../api/case-view';
import { Months } from './months';

const nowhere: CalendarCell = {};
const week: readonly CalendarCell[] = [
  { on: '2026-10-05' },
  { on: '2026-10-06', kind: 'zero', count: 0 },
  { on: '2026-10-07', kind: 'holiday' },
  { on: '2026-10-08', kind: 'consultation' },
  { on: '2026-10-09', kind: 'counted', count: 1 },
  { on: '2026-10-10', kind: 'make-up', count: 2, last: true },
  nowhere,
];

describe('the calendar of a term', () => {
  const html = renderToStaticMarkup(<Months language="zh" months={[{ month: '2026-10', weeks: [{ days: week }] }]} />);

  it('draws the places as it was given them, seven in a row', () => {
    const [, row = ''] = /<tbody><tr>([\s\S]*?)<\/tr>/.exec(html) ?? [];
    expect(row.replaceAll(/<small>.*?<\/small>/g, '')).toBe(
      '<td class="day-outside">5</td><td class="day-zero">6</td><td class="day-holiday">7</td><td class="day-consultation">8</td>' +
        '<td class="day-counted">9</td><td class="day-last">10<b lang="zh-CN">班</b></td><td></td>',
    );
  });

  it('says in words what the colours say', () => {
    for (const words of ['起算', '放假', '征询', '第1天', '第2天', '到期']) expect(html).toContain(`<small>${words}</small>`);
  });

  it('explains what is there, and nothing else', () => {
    const legend = [...html.matchAll(/<li class="day-([a-z-]+)"/g)].map(([, look]) => look);
    expect(legend).toEqual(['zero', 'counted', 'holiday', 'consultation', 'last']);
  });
});
