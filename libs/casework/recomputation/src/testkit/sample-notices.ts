import type { HandedIn } from '@office/rule-book';

/** The Spring Festival of 2020 was extended on 27 January, while terms ran (C7). */
export const amendment: HandedIn = {
  format: 'text',
  body: `国务院办公厅关于延长2020年春节假期的通知
国办发明电〔2020〕1号
一、延长2020年春节假期至2月2日(农历正月初九,星期日),2月3日(星期一)起正常上班。
国务院办公厅
2020年1月27日`,
};

/** A year arranged late: its days were provisional until then (scenario 36). */
export const notice2027: HandedIn = {
  format: 'json',
  body: JSON.stringify({
    number: '国办发明电〔2026〕8号',
    publishedOn: '2026-12-05',
    off: [
      ['元旦', '2027-01-01', '2027-01-03'],
      ['春节', '2027-02-05', '2027-02-11'],
      ['清明节', '2027-04-03', '2027-04-05'],
      ['劳动节', '2027-05-01', '2027-05-05'],
      ['端午节', '2027-06-09'],
      ['中秋节', '2027-09-15'],
      ['国庆节', '2027-10-01', '2027-10-07'],
    ],
    worked: [['春节', '2027-01-31']],
  }),
};
