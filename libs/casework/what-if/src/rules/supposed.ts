import { workingDayAfter } from '@law/calendar';
import { readClock, type ClockFact, type ClockInput } from '@law/clock';
import type { ConsultationKind, StatuteProfile } from '@law/statute';

export type StepKind = 'ask-for-correction' | 'extend' | 'consult' | 'delay' | 'notice-fee' | 'reply';

/** One thing supposed to be done. Whatever is left out is filled in by the law's usual day. */
export interface Supposed {
  readonly step: StepKind;
  /** The day it is done; today unless said otherwise. */
  readonly on?: string;
  /** Last day told to the applicant: to correct, or of a delayed reply. */
  readonly until?: string;
  /** Working days of an extension. */
  readonly days?: number;
  /** Who is consulted; a third party unless said otherwise. */
  readonly kind?: ConsultationKind;
  /** The day the other side comes back: corrected application, opinion, payment. */
  readonly backOn?: string;
}

/** A supposed step with every day it was counted with. */
export interface Understood extends Supposed {
  readonly on: string;
  readonly facts: readonly ClockFact[];
}

type Reader = (step: Supposed & { readonly on: string }, place: number, input: ClockInput) => Omit<Understood, 'step' | 'on'>;

const readers: Readonly<Record<StepKind, Reader>> = {
  'ask-for-correction': ({ on, until, backOn }, _place, { profile: { terms }, calendar }) => {
    const last = until ?? (terms.correction && workingDayAfter(on, terms.correction.usual, calendar));
    const back = backOn ?? last ?? on;
    return {
      until: last,
      backOn: back,
      facts: [
        { act: 'correction-asked', on, until: last },
        { act: 'correction-returned', on: back },
      ],
    };
  },
  extend: ({ on, days: wished }, _place, input) => {
    const days = wished ?? Math.max(1, input.profile.terms.extension - readClock(input).extensionDays);
    return { days, facts: [{ act: 'extended', on, days, consentBy: 'office-head' }] };
  },
  consult: ({ on, kind = 'third-party', backOn }, place, { profile, calendar }) => {
    const back = backOn ?? usualOpinion(on, profile, calendar) ?? on;
    const id = `supposed-${place}`;
    return {
      kind,
      backOn: back,
      facts: [
        { act: 'consult-started', kind, id, on, servedOn: on },
        { act: 'consult-ended', id, on: back },
      ],
    };
  },
  delay: ({ on, until = on }) => ({ until, facts: [{ act: 'delayed', on, until }] }),
  'notice-fee': ({ on, backOn }, _place, { profile: { terms }, calendar }) => {
    const back = backOn ?? (terms.payFee === undefined ? on : workingDayAfter(on, terms.payFee, calendar));
    return {
      backOn: back,
      facts: [
        { act: 'fee-noticed', on, servedOn: on },
        { act: 'fee-paid', on: back },
      ],
    };
  },
  reply: ({ on }) => ({ facts: [{ act: 'replied', on }] }),
};

/** The steps as they are counted: what was left out filled in, each against the case as the steps before it leave it. */
export function understood(steps: readonly Supposed[], input: ClockInput): readonly Understood[] {
  const read: Understood[] = [];
  for (const [place, { step, on = input.asOf, ...rest }] of steps.entries()) {
    const before = { ...input, facts: [...input.facts, ...read.flatMap(({ facts }) => facts)] };
    read.push({ step, on, ...readers[step]({ step, on, ...rest }, place, before) });
  }
  return read;
}

/** The last day of an opinion asked for that day. Other organs have no term of their own; the same number is supposed of them. */
function usualOpinion(on: string, { terms }: StatuteProfile, calendar: ClockInput['calendar']): string | undefined {
  return terms.consultation === undefined ? undefined : workingDayAfter(on, terms.consultation, calendar);
}

interface Fault {
  readonly field: string;
  readonly says: { readonly zh: string; readonly en: string };
}

/** What has to be said because no usual day stands for it. */
export function faultsIn(steps: readonly Supposed[]): readonly Fault[] {
  return steps.flatMap(({ step, until }, place) =>
    step === 'delay' && until === undefined
      ? [{ field: `steps.${place}.until`, says: { zh: '请填写延迟到哪一天', en: 'Say until which day the reply is delayed' } }]
      : [],
  );
}
