import type { AgencyView, CalendarMonth, CaseView, DatesView, ReceiptView, ReplyView, SheetDay, SheetView } from '../api/case-view';
import type { Words } from '../words/language';

/** Both texts are recognisable, so that a page in the wrong language is found. */
const said = (zh: string, en: string): Words => ({ zh, en });

export const agencies: readonly AgencyView[] = [
  { id: 'a-office', code: 'SQZF', name: said('商桥市人民政府办公室', 'Office of the Shangqiao Municipal Government') },
  { id: 'a-land', code: 'SQZR', name: said('商桥市自然资源局', 'Shangqiao Bureau of Natural Resources') },
  { id: 'a-env', code: 'SQHB', name: said('商桥市生态环境局', 'Shangqiao Bureau of Ecology and Environment') },
];

const openDates: DatesView = {
  basis: said('通过互联网提交，以双方确认之日为收到申请之日。', 'Filed online: the day both sides confirm it is the day of receipt.'),
  late: false,
  provisional: false,
  forecast: { confirmedOn: '2026-09-21', correctionAskBy: '2026-09-30', legalDue: '2026-10-26' },
};

const runningDates: DatesView = {
  receiptOn: '2026-09-21',
  basis: said('双方于这一天确认收到。', 'Both sides confirmed receipt on this day.'),
  correctionAskBy: '2026-09-30',
  legalDue: '2026-10-26',
  daysLeft: 12,
  late: false,
  provisional: false,
};

const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export const receipt: ReceiptView = {
  number: 'SQZR-2026-00012',
  queryCode: 'K7M2QX9D',
  agency: agencies[1]?.name ?? said('', ''),
  submittedAt: '2026-09-21T02:03:04Z',
  contentSha256: sha256,
  dates: openDates,
  itemCount: 1,
};

const points = [
  { key: 'p1', itemId: 'i1', asks: '请写明征地批复的年份和地块位置。', guidance: '例如：2024 年，城东街道柳河村三组。' },
  { key: 'p2', asks: '请补充身份证明的另一面。' },
];

const steps = [
  { act: 'submit', at: '2026-09-21T02:03:04Z', label: said('提交申请', 'Submit'), law: '第二十九条' },
  { act: 'confirm-receipt', at: '2026-09-21T06:10:00Z', label: said('确认收到', 'Confirm receipt'), law: '第三十一条' },
  { act: 'register', at: '2026-09-22T01:00:00Z', label: said('登记', 'Register'), law: '第四十五条' },
];

export const runningCase: CaseView = {
  id: 'c1',
  number: receipt.number,
  sequence: 3,
  state: 'in-progress',
  agency: receipt.agency,
  holder: said('耕地保护科', 'Farmland Protection Section'),
  submittedAt: receipt.submittedAt,
  contentSha256: sha256,
  dates: runningDates,
  steps,
  items: [{ id: 'i1', position: 1, title: '柳河村征地补偿安置方案', description: '包括批准文件和补偿标准', period: '2024 年' }],
  allowedActs: [{ act: 'withdraw', label: said('撤回申请', 'Withdraw'), law: '第二十九条' }],
  replied: false,
};

export const cases: Readonly<Record<string, CaseView>> = {
  running: runningCase,
  submitted: { ...runningCase, state: 'submitted', dates: openDates, steps: steps.slice(0, 1) },
  late: { ...runningCase, dates: { ...runningDates, daysLeft: -3, late: true, provisional: true } },
  correcting: {
    ...runningCase,
    state: 'awaiting-correction',
    dates: { ...runningDates, legalDue: undefined, daysLeft: undefined, correctionUntil: '2026-10-14' },
    allowedActs: [{ act: 'return-correction', label: said('提交补正', 'Correct') }, ...runningCase.allowedActs],
    correction: { askedOn: '2026-09-24', until: '2026-10-14', points },
  },
  consulting: {
    ...runningCase,
    consulting: { since: '2026-09-24', until: '2026-10-22', kinds: ['third-party'], documentIds: ['d7'] },
  },
  paying: {
    ...runningCase,
    state: 'awaiting-fee',
    dates: { ...runningDates, legalDue: undefined, daysLeft: undefined },
    fee: {
      status: 'unpaid',
      amount: '100.00',
      standard: said('按件计收:当月第 11 件', 'By item: no. 11 of the month'),
      noticedOn: '2026-09-24',
      payUntil: '2026-10-27',
      daysLeft: 18,
      reference: 'SQZR-2026-00012-F',
      documentId: 'd8',
    },
  },
  replied: { ...runningCase, state: 'replied', replied: true, allowedActs: [], dates: { ...runningDates, daysLeft: undefined } },
};

const skipped: Readonly<Record<string, [Words, string]>> = {
  '2026-09-25': [said('中秋节放假', 'Mid-Autumn Festival'), '国办发明电〔2025〕7号'],
  '2026-09-26': [said('休息日', 'Rest day'), ''],
  '2026-09-27': [said('休息日', 'Rest day'), ''],
};

function days(): SheetDay[] {
  const all = ['21', '22', '23', '24', '25', '26', '27', '28', '29', '30'].map((day) => `2026-09-${day}`);
  let count = -1;
  return all.map((on) => {
    const [why, notice] = skipped[on] ?? [said('工作日', 'Working day'), ''];
    const counted = !(on in skipped);
    if (counted) count += 1;
    const kind = !counted ? (notice ? 'holiday' : 'weekend') : count === 0 ? 'zero' : 'counted';
    return {
      on,
      kind,
      counted: counted && count > 0,
      count: counted ? count : undefined,
      why,
      law: '第三十三条',
      notice: notice || undefined,
    };
  });
}

/** September 2026 begins on a Tuesday. */
function months(): CalendarMonth[] {
  const counted = new Map(days().map(({ on, kind, count }) => [on, { kind, count, last: on === '2026-09-30' }]));
  const places = Array.from({ length: 35 }, (_x, place) =>
    place < 1 || place > 30 ? {} : { on: `2026-09-${String(place).padStart(2, '0')}` },
  );
  const cells = places.map((place) => ({ ...place, ...(place.on === undefined ? {} : counted.get(place.on)) }));
  return [{ month: '2026-09', weeks: [0, 7, 14, 21, 28].map((first) => ({ days: cells.slice(first, first + 7) })) }];
}

export const sheet: SheetView = {
  number: receipt.number,
  receiptOn: '2026-09-21',
  basis: runningDates.basis,
  legalDue: '2026-09-30',
  provisional: false,
  calendar: 'cn-2026-1',
  days: days(),
  months: months(),
};

/** Before receipt is confirmed. */
export const openSheet: SheetView = {
  ...sheet,
  receiptOn: undefined,
  legalDue: undefined,
  days: [],
  months: [],
  forecast: { confirmedOn: '2026-09-21', legalDue: '2026-09-30', days: days(), months: months() },
};

export const reply: ReplyView = {
  number: receipt.number,
  documentNumber: '商自然资公开告〔2026〕12号',
  signedOn: '2026-10-20',
  repliedOn: '2026-10-21',
  letter: '政府信息公开申请告知书\n\n经检索，您申请的信息本机关予以部分公开。',
  items: [
    {
      itemId: 'i1',
      position: 1,
      asked: '柳河村征地补偿安置方案',
      outcome: said('部分公开', 'Disclosed in part'),
      article: '第三十七条',
      withheld: true,
      withheldPart: '名册中的身份证号码和银行账号',
      grounds: [said('个人隐私', 'Personal privacy')],
      reasons: '公开会侵害第三方的合法权益，第三方不同意公开。',
    },
  ],
  documents: [{ id: 'd1', title: '告知书', fileName: '告知书.pdf', size: 35_210, sha256, kind: 'reply-letter' }],
  remedies: [
    {
      text: said('向商桥市人民政府申请行政复议', 'Apply to the Shangqiao Municipal Government for administrative reconsideration'),
      until: '2026-12-20',
      law: '第五十一条',
    },
  ],
};
