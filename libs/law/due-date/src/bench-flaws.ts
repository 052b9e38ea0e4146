import type { Flaw, FlawKind } from '@law/clock';

type Says = (detail: string) => Flaw['says'];

/** What only a story written by hand can have. `D-…` are rules of the bench itself; its README lists them. */
const catalogue = {
  noSuchDay: ['D-1', 'impossible', (detail) => ({ zh: `${detail} 不是日历上的日期`, en: `${detail} is not a day of the calendar` })],
  afterAsOf: [
    'D-2',
    'impossible',
    (detail) => ({ zh: `${detail} 晚于推算之日,尚未发生`, en: `${detail} lies after the day asked for; it has not happened` }),
  ],
  unknownField: [
    'D-3',
    'hint',
    (detail) => ({ zh: `不认识的字段 ${detail},未予考虑`, en: `The field ${detail} is not known and was left out` }),
  ],
  unknownOutcome: [
    'D-4',
    'hint',
    (detail) => ({ zh: `该版本条例没有答复类型 ${detail}`, en: `This version of the Regulation knows no outcome ${detail}` }),
  ],
  noReceipt: ['R-31', 'impossible', () => ({ zh: '没有收到申请的记录', en: 'Nothing says that an application was received' })],
  receivedTwice: [
    'R-31',
    'impossible',
    () => ({ zh: '收到申请之日只能有一个,以最早记录的为准', en: 'The application was received once; the earliest record stands' }),
  ],
  noRegulation: [
    '0.3',
    'impossible',
    (day) => ({ zh: `${day} 政府信息公开条例尚未施行`, en: `No Regulation on disclosure was in force on ${day}` }),
  ],
  otherVersion: ['0.3', 'hint', (detail) => ({ zh: `按收到之日应当适用 ${detail}`, en: `By the day of receipt ${detail} applies` })],
} as const satisfies Record<string, readonly [rule: string, kind: FlawKind, says: Says]>;

export function benchFlaw(name: keyof typeof catalogue, on: string, detail = ''): Flaw {
  const [rule, kind, says] = catalogue[name] as readonly [string, FlawKind, Says];
  return { rule, kind, on, says: says(detail) };
}
