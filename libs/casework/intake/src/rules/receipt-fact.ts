import type { IntakeChannel } from './application';

interface Words {
  readonly zh: string;
  readonly en: string;
}

export const confirmationWays = ['telephone', 'sms', 'e-mail', 'portal', 'in-person'] as const;
export type ConfirmationWay = (typeof confirmationWays)[number];

/** What shows on which day the agency received the application, Art. 31. Days are office days, `YYYY-MM-DD`. */
export interface ReceiptEvidence {
  /** Handed in, signed for at the gate, found in the letter box, or arrived in the system. */
  readonly on: string;
  /** Registered mail and EMS: the number on the slip. */
  readonly mailNo?: string;
  /** When agency and applicant confirmed it with each other: ordinary post, e-mail, fax, portal. */
  readonly confirmedOn?: string;
  readonly confirmedBy?: ConfirmationWay;
  /** Oral applications: the form was read back, and who witnessed it. */
  readonly readBack?: boolean;
  readonly witness?: string;
  readonly note?: string;
}

export interface ReceivedFact {
  readonly act: 'received';
  readonly channel: IntakeChannel;
  readonly on: string;
  readonly confirmedOn?: string;
  readonly signedOn?: string;
}

export type ReceiptVerdict =
  | { readonly fixed: true; readonly fact: ReceivedFact }
  | { readonly fixed: false; readonly field: keyof ReceiptEvidence; readonly because: Words };

const confirmedChannels: readonly IntakeChannel[] = ['post-ordinary', 'online', 'fax', 'e-mail'];

/** Whether the day of receipt of this channel is fixed without a word from the applicant: in person, or signed for. Art. 31(1), (2). */
export function fixedBySubmission(channel: IntakeChannel): boolean {
  return !confirmedChannels.includes(channel);
}

/**
 * The fact that starts the clock, Art. 31: in person the day of submission; signed-for post the day anybody of the agency signed, not
 * the day the office got it; ordinary post, e-mail, fax and portal the day of mutual confirmation (R-31a…R-31e).
 */
export function receiptFact(channel: IntakeChannel, evidence: ReceiptEvidence, today: string): ReceiptVerdict {
  const refusal = dayRefusal(evidence, today) ?? channelRefusal(channel, evidence);
  if (refusal) return refusal;
  const { on, confirmedOn } = evidence;
  if (confirmedChannels.includes(channel)) return { fixed: true, fact: { act: 'received', channel, on, confirmedOn } };
  return {
    fixed: true,
    fact: channel === 'post-signed' ? { act: 'received', channel, on, signedOn: on } : { act: 'received', channel, on },
  };
}

const refuse = (field: keyof ReceiptEvidence, zh: string, en: string): ReceiptVerdict => ({ fixed: false, field, because: { zh, en } });

function dayRefusal({ on, confirmedOn }: ReceiptEvidence, today: string): ReceiptVerdict | undefined {
  if (on > today) return refuse('on', '收到之日不能晚于今天', 'The day of receipt cannot lie in the future');
  if (confirmedOn === undefined) return undefined;
  if (confirmedOn > today) return refuse('confirmedOn', '确认之日不能晚于今天', 'The day of confirmation cannot lie in the future');
  if (confirmedOn < on) return refuse('confirmedOn', '确认之日不能早于收到之日', 'The confirmation cannot be earlier than the arrival');
  return undefined;
}

function oralRefusal({ readBack, witness }: ReceiptEvidence): ReceiptVerdict | undefined {
  if (!readBack) return refuse('readBack', '口头申请须向申请人宣读笔录并由其确认', 'An oral application is read back to the applicant');
  return witness?.trim()
    ? undefined
    : refuse('witness', '口头申请须有第二名工作人员见证', 'An oral application is witnessed by a second clerk');
}

function channelRefusal(channel: IntakeChannel, evidence: ReceiptEvidence): ReceiptVerdict | undefined {
  if (channel === 'post-signed' && !evidence.mailNo?.trim())
    return refuse('mailNo', '挂号信、EMS 须记录邮件号码', 'Signed-for post needs the number on the slip');
  if (channel === 'oral') return oralRefusal(evidence);
  if (confirmedChannels.includes(channel) && (!evidence.confirmedOn || !evidence.confirmedBy))
    return refuse('confirmedOn', '须记录与申请人双方确认的日期和方式', 'Record the day and the way of the mutual confirmation');
  return undefined;
}
