import { renderToStaticMarkup } from 'react-dom/server';
import type { SheetDay } from '../../api/case-view';
import { Months } from './months';

const day = (on: string, count?: number): SheetDay => ({ on, counted: count !== undefined && count > 0, count, why: { zh: '', en: '' } });

describe('the calendar of a term', () => {
  const days = [day('2026-09-29', 0), day('2026-09-30', 1), day('2026-10-04'), day('2026-10-05', 2)];
  const html = renderToStaticMarkup(<Months language="zh" days={days} last="2026-10-05" />);

  it('puts each day under its weekday, month by month', () => {
    const rows = [...html.matchAll(/<tr>(<td[\s\S]*?)<\/tr>/g)].map(([, row = '']) => row.replaceAll(/<small>.*?<\/small>/g, ''));
    expect(rows).toEqual([
      '<td></td><td class="zero">29</td><td class="counted">30</td><td></td><td></td><td></td><td></td>',
      '<td></td><td></td><td></td><td></td><td></td><td></td><td class="skipped">4</td>',
      '<td class="last">5</td><td></td><td></td><td></td><td></td><td></td><td></td>',
    ]);
  });

  it('says in words what the colours say', () => {
    for (const words of ['起算', '第1天', '不计', '到期']) expect(html).toContain(`<small>${words}</small>`);
  });
});
