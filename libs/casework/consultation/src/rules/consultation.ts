import type { ClockFact } from '@law/clock';

export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** How the clock takes it: as asked, or as help inside one's own government, whose time counts. R-33d. */
export type CountedAs = Extract<ClockFact, { act: 'consult-started' }>['kind'];

/** 直接送达, 邮政寄送, 其他机关代送, 公文交换, 电子邮件. */
export type SendingWay = 'direct' | 'post' | 'through-agency' | 'official-exchange' | 'email';

/** What proves that the consulted side received the letter. */
export type ServiceProof = 'signed-receipt' | 'postal-record' | 'exchange-record' | 'mail-log';

/** 同意公开, 提出意见, 不同意公开. */
export type AnswerKind = 'consents' | 'comments' | 'objects';

/** 无法送达, 不再需要, 另行发函: why nothing is waited for any more. */
export type EndReason = 'undeliverable' | 'not-needed' | 'replaced';

/** What was found of an objection: reasonable grounds bar disclosure, others do not (Art. 32). */
export interface Weighing {
  readonly consultationId: string;
  readonly reasonable: boolean;
  readonly why: string;
}
