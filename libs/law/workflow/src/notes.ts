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
} as const satisfies Readonly<Record<string, NoteRule>>;

export type Note = keyof typeof notes;

/** The label of a ledger line, whether act or note. */
export function labelOf(acts: Readonly<Record<string, { readonly label: Words }>>, name: string): Words {
  const known: Readonly<Record<string, NoteRule>> = notes;
  return acts[name]?.label ?? known[name]?.label ?? { zh: name, en: name };
}
