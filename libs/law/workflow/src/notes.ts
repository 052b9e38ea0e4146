import type { Words } from './workflow';

/** A ledger line that is no act of the procedure: it moves nothing, and can be written whatever table the case began under. */
interface NoteRule {
  readonly room: string;
  readonly label: Words;
  readonly by: readonly string[];
  readonly law?: string;
}

/** 备注类台账事项: state and milestones stay as they are. */
export const notes = {
  'recompute-term': {
    room: 'recomputation',
    label: { zh: '工作日历变更,重新计算期限', en: 'Term computed anew after a change of the calendar' },
    by: ['system'],
    law: '第三十三条',
  },
  'register-dispute': {
    room: 'remedies',
    label: { zh: '登记复议、诉讼、投诉', en: 'Register a dispute' },
    by: ['litigation-officer'],
    law: '第五十一条',
  },
  'record-dispute-reply': {
    room: 'remedies',
    label: { zh: '提交答复书、答辩状和证据', en: 'Answer a dispute' },
    by: ['litigation-officer'],
    law: '行政复议法第四十八条、行政诉讼法第六十七条',
  },
  'record-dispute-decision': {
    room: 'remedies',
    label: { zh: '登记复议决定、裁判、处理结果', en: 'Record how a dispute was decided' },
    by: ['litigation-officer'],
    law: '行政复议法第六十二条、行政诉讼法第八十一条',
  },
  'link-redecision': {
    room: 'remedies',
    label: { zh: '重新作出答复,另立案件办理', en: 'A new reply was ordered and is decided in a case of its own' },
    by: ['litigation-officer', 'registrar'],
    law: '行政复议法第六十四条、行政诉讼法第七十条',
  },
} as const satisfies Readonly<Record<string, NoteRule>>;

export type Note = keyof typeof notes;

/** The label of a ledger line, whether act or note. */
export function labelOf(acts: Readonly<Record<string, { readonly label: Words }>>, name: string): Words {
  const known: Readonly<Record<string, NoteRule>> = notes;
  return acts[name]?.label ?? known[name]?.label ?? { zh: name, en: name };
}

/** The rights `<room>:<note>` that somebody in that role has. */
export function noteRightsOf(role: string): string[] {
  const all: readonly (readonly [string, NoteRule])[] = Object.entries(notes);
  return all.filter(([, { by }]) => by.includes(role)).map(([note, { room }]) => `${room}:${note}`);
}
