/** 春节初一, 清明, 端午, 中秋 by year, for years whose notice is not out yet. Astronomy, not law: the notice prevails. */
const movable: Readonly<Record<number, readonly [springFestival: string, qingming: string, dragonBoat: string, midAutumn: string]>> = {
  2008: ['02-07', '04-04', '06-08', '09-14'],
  2009: ['01-26', '04-04', '05-28', '10-03'],
  2010: ['02-14', '04-05', '06-16', '09-22'],
  2011: ['02-03', '04-05', '06-06', '09-12'],
  2012: ['01-23', '04-04', '06-23', '09-30'],
  2013: ['02-10', '04-04', '06-12', '09-19'],
  2014: ['01-31', '04-05', '06-02', '09-08'],
  2015: ['02-19', '04-05', '06-20', '09-27'],
  2016: ['02-08', '04-04', '06-09', '09-15'],
  2017: ['01-28', '04-04', '05-30', '10-04'],
  2018: ['02-16', '04-05', '06-18', '09-24'],
  2019: ['02-05', '04-05', '06-07', '09-13'],
  2020: ['01-25', '04-04', '06-25', '10-01'],
  2021: ['02-12', '04-04', '06-14', '09-21'],
  2022: ['02-01', '04-05', '06-03', '09-10'],
  2023: ['01-22', '04-05', '06-22', '09-29'],
  2024: ['02-10', '04-04', '06-10', '09-17'],
  2025: ['01-29', '04-04', '05-31', '10-06'],
  2026: ['02-17', '04-05', '06-19', '09-25'],
  2027: ['02-06', '04-05', '06-09', '09-15'],
  2028: ['01-26', '04-04', '05-28', '10-03'],
  2029: ['02-13', '04-04', '06-16', '09-22'],
  2030: ['02-03', '04-05', '06-05', '09-12'],
  2031: ['01-23', '04-05', '06-24', '10-01'],
  2032: ['02-11', '04-04', '06-12', '09-19'],
  2033: ['01-31', '04-04', '06-01', '09-08'],
  2034: ['02-19', '04-05', '06-20', '09-27'],
  2035: ['02-08', '04-05', '06-10', '09-16'],
};

const newYear = { zh: '元旦', en: "New Year's Day" };
const springFestival = { zh: '春节', en: 'Spring Festival' };
const qingming = { zh: '清明节', en: 'Tomb-Sweeping Day' };
const labourDay = { zh: '劳动节', en: 'Labour Day' };
const dragonBoat = { zh: '端午节', en: 'Dragon Boat Festival' };
const midAutumn = { zh: '中秋节', en: 'Mid-Autumn Festival' };
const nationalDay = { zh: '国庆节', en: 'National Day' };

/** Holidays as the notices name them. */
export const holidayNames: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  [newYear.zh]: newYear,
  [springFestival.zh]: springFestival,
  [qingming.zh]: qingming,
  [labourDay.zh]: labourDay,
  [dragonBoat.zh]: dragonBoat,
  [midAutumn.zh]: midAutumn,
  [nationalDay.zh]: nationalDay,
  '国庆节、中秋节': { zh: '国庆节、中秋节', en: 'National Day and Mid-Autumn Festival' },
  '中秋节、国庆节': { zh: '中秋节、国庆节', en: 'Mid-Autumn Festival and National Day' },
  抗日战争暨世界反法西斯战争胜利70周年纪念日: {
    zh: '抗日战争暨世界反法西斯战争胜利70周年纪念日',
    en: '70th anniversary of the victory in the War of Resistance',
  },
};

/** The names no other name is part of. */
const single = Object.keys(holidayNames).filter((name) => !name.includes('、'));

/** The holidays a text names, in its order. */
export function holidaysNamedIn(text: string): string[] {
  return single.filter((name) => text.includes(name)).sort((one, other) => text.indexOf(one) - text.indexOf(other));
}

/** A run of statutory days: holiday, first day, how many days before it belong to it, how many in all. */
type Run = readonly [name: string, first: string, before: number, days: number];

/**
 * 《全国年节及纪念日放假办法》: the days that are off whatever the notice will say, as [holiday, first day, days before, days in all].
 * 除夕 counted 2008-2013 and again from 2025; 5月2日 from 2025; until 2007 劳动节 had three days and the three festivals none.
 */
export function statutoryRunsOf(year: number): readonly Run[] {
  const eve = year >= 2025 || (year >= 2008 && year <= 2013) ? 1 : 0;
  const springDays = year >= 2025 ? 4 : 3;
  const festivals = movable[year];
  const moving: readonly Run[] = festivals
    ? [
        [springFestival.zh, festivals[0], eve, springDays],
        [qingming.zh, festivals[1], 0, 1],
        [dragonBoat.zh, festivals[2], 0, 1],
        [midAutumn.zh, festivals[3], 0, 1],
      ]
    : [];
  return [[newYear.zh, '01-01', 0, 1], [labourDay.zh, '05-01', 0, labourDaysOf(year)], [nationalDay.zh, '10-01', 0, 3], ...moving];
}

function labourDaysOf(year: number): number {
  if (year >= 2025) return 2;
  return year >= 2008 ? 1 : 3;
}
