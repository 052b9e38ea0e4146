/** Where in what was handed over: the line of a text, or the path in a JSON document, and the words that stand there. */
export interface Place {
  /** Counted from 1. */
  readonly line?: number;
  readonly path?: string;
  readonly words: string;
}

export interface NoticeFault extends Place {
  readonly rule: FaultRule;
  readonly says: { readonly zh: string; readonly en: string };
}

type Pair = readonly [zh: string, en: string];

/** Every fault a notice can have. What is given fills the sentence. */
const sentences = {
  'not-understood': () => ['这一句没有读懂,未作任何推测', 'This was not understood; nothing was guessed'],
  shape: (what) => [`格式不对:${what}`, `It is not of the shape of a notice: ${what}`],
  'missing-title': () => ['没有找到标题(“国务院办公厅关于……的通知”)', 'There is no title (国务院办公厅关于…的通知)'],
  'missing-year': () => ['标题没有写明年份', 'The title names no year'],
  'missing-number': () => ['没有发文字号(例如:国办发明电〔2025〕7号)', 'There is no document number (as in 国办发明电〔2025〕7号)'],
  'missing-date': () => ['没有成文日期(例如:2025年11月4日)', 'There is no date of issue (as in 2025年11月4日)'],
  'several-dates': (dates) => [`成文日期有不止一个:${dates}`, `There is more than one date of issue: ${dates}`],
  'number-of-another-year': (year) => [
    `发文字号的年份与成文日期(${year} 年)不符`,
    `The year of the number is not that of the date, ${year}`,
  ],
  'no-days': () => ['没有任何放假或者上班的日期', 'It names no day off and no day worked'],
  'unknown-holiday': () => ['不认识这个节日名称', 'No holiday of that name is known'],
  'no-such-day': () => ['没有这一天', 'There is no such day'],
  'missing-month': () => ['日期没有写明月份', 'The day has no month'],
  weekday: (right) => [`与日期不符,这一天是${right}`, `The weekday does not fit: that day is ${right}`],
  'count-of-days': (right) => [`与起止日期不符,应为 ${right} 天`, `The number of days does not fit: there are ${right}`],
  'ends-before-it-begins': () => ['止日早于起日', 'It ends before it begins'],
  'too-long': (most) => [`一段安排超过 ${most} 天,请核对年份和月份`, `One block is longer than ${most} days; compare year and month`],
  'far-from-its-date': () => ['与成文日期相隔两年以上,请核对年份', 'It lies more than two years from the date of issue; compare the year'],
  unprintable: () => ['含有不能留存的字符', 'It has signs that cannot be kept'],
  'no-weekend-beside': () => ['与周末并不相连', 'No weekend lies beside it'],
  'make-up-all-the-same': () => ['写明“不调休”,却又安排了上班', 'It says that no day is moved, and moves one'],
  overlap: (other) => [`与“${other}”重叠`, `It overlaps with ${other}`],
  'not-a-weekend': (right) => [`调休上班的日子应为周末,这一天是${right}`, `A make-up day lies on a weekend; that day is ${right}`],
  'nothing-to-extend': () => ['没有可以延长的假期', 'There is no holiday to be extended'],
  'not-longer': (until) => [`原假期至 ${until},并没有延长`, `The holiday lasts until ${until} as it is: nothing is extended`],
  'resumes-on-another-day': (right) => [`假期后的第一个上班日应为 ${right}`, `The first working day after it would be ${right}`],
  'missing-holiday': (holiday) => [`全年安排缺少“${holiday}”`, `An arrangement of the year lacks ${holiday}`],
  'statutory-day-worked': (day) => [`法定节日 ${day} 没有放假`, `The statutory day ${day} is not off`],
  'year-covered': (number) => [
    `该年已有安排(${number});本件不是调整通知`,
    `That year is arranged already (${number}), and this is no amendment`,
  ],
  'year-before-missing': (year) => [`${year} 年的安排还没有载入`, `The arrangement of ${year} is not there yet`],
  'nothing-to-amend': (year) => [`${year} 年还没有安排,无从调整`, `There is no arrangement of ${year} to amend`],
} as const satisfies Readonly<Record<string, (given: string) => Pair>>;

export type FaultRule = keyof typeof sentences;

export function faultAt(rule: FaultRule, place: Place, given = ''): NoticeFault {
  const [zh, en] = sentences[rule](given);
  const { line, path, words } = place;
  return { rule, line, path, words, says: { zh, en } };
}
