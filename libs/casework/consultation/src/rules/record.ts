import type { ConsultationKind } from '@law/statute';
import type { AnswerKind, CountedAs, EndReason, SendingWay, ServiceProof } from './consultation';
import type { ConsultedSide } from './consulted-side';

/** One 征求意见书 as it went out. */
export interface Letter {
  readonly id: string;
  readonly kind: ConsultationKind;
  readonly countedAs: CountedAs;
  readonly side: ConsultedSide;
  readonly itemIds: readonly string[];
  readonly information: string;
  readonly asks: string;
  readonly way: SendingWay;
  readonly sentOn: string;
  readonly sentBy: string;
  readonly documentId: string;
  /** What the applicant was told; nothing where the time counts. */
  readonly noticeId?: string;
}

/** What each event says besides its day. */
interface EventParticulars {
  readonly served: { readonly proof: ServiceProof };
  readonly answered: { readonly answer: AnswerKind; readonly late: boolean };
  readonly silent: { readonly answerBy: string };
  readonly ended: { readonly reason: EndReason };
  /** `noticeId`: what the applicant was told then. */
  readonly marked: { readonly noticeId?: string };
  readonly weighed: { readonly reasonable: boolean };
  readonly overridden: { readonly releaseFrom: string };
}
export type EventKind = keyof EventParticulars;

export interface NewEvent<Kind extends EventKind> {
  readonly letterId: string;
  readonly kind: Kind;
  readonly on: string;
  readonly by: string;
  readonly particulars: EventParticulars[Kind];
  /** What was said or found, or where a proof is kept, in words: may name people, so it is sealed. */
  readonly words?: string;
  readonly documentId?: string;
}
export type KeptEvent = { readonly [Kind in EventKind]: NewEvent<Kind> }[EventKind];

/** A letter with what became of it. */
export interface Followed extends Letter {
  readonly served?: Extract<KeptEvent, { kind: 'served' }>;
  readonly answered?: Extract<KeptEvent, { kind: 'answered' }>;
  readonly silent?: Extract<KeptEvent, { kind: 'silent' }>;
  readonly ended?: Extract<KeptEvent, { kind: 'ended' }>;
  readonly marked?: Extract<KeptEvent, { kind: 'marked' }>;
  readonly weighed?: Extract<KeptEvent, { kind: 'weighed' }>;
  readonly overridden?: Extract<KeptEvent, { kind: 'overridden' }>;
}

/** Each event happens once to a letter. */
export function followed(letters: readonly Letter[], events: readonly KeptEvent[]): Followed[] {
  return letters.map((letter) => {
    const own = events.filter(({ letterId }) => letterId === letter.id);
    return { ...letter, ...Object.fromEntries(own.map((event) => [event.kind, event])) };
  });
}

/** Objections nobody has weighed yet, oldest letter first. R-32c. */
export function unweighedIn(letters: readonly Followed[]): Followed[] {
  return letters.filter(({ answered, weighed }) => answered?.particulars.answer === 'objects' && !weighed);
}
