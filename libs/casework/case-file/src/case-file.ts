import type { Calendar } from '@law/calendar';
import type { ClockFact, ClockReading } from '@law/clock';
import type { LedgerEntry } from '@law/ledger';
import type { StatuteProfile } from '@law/statute';
import type { Note, Standing } from '@law/workflow';
import type { Localised } from '@platform/http';
import type { Temporal } from 'temporal-polyfill';
import type { Actor } from './actor';
import type { StandingView } from './standing-view';
import type { Watch } from './watch';

export interface RecordOptions {
  /** Ledger sequence the actor saw. Absent only where nobody looked first: jobs. */
  readonly expectedSequence?: number;
  /** What the act means to the term; hashed into the ledger line, everything else is derived from it. */
  readonly clock?: readonly ClockFact[];
  /** What must happen later, written in the same transaction. */
  readonly outbox?: readonly { readonly job: string; readonly payload: Readonly<Record<string, string>>; readonly runAt?: string }[];
  /** Terms besides the reply's that somebody has to be reminded of, or no longer. */
  readonly watch?: readonly Watch[];
  /** The unit the case lies with from now on. */
  readonly unitId?: string;
}

/** A case under its lock: what a stage may read of it, and the one way to change it. */
export interface CaseFile {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: Localised;
  readonly number: string;
  readonly channel: string;
  readonly title: string;
  readonly contentSha256: string;
  readonly applicantKind: 'citizen' | 'organisation';
  readonly submittedOn: string;
  readonly profile: StatuteProfile;
  readonly sequence: number;
  readonly standing: Standing;
  readonly unitId?: string;
  readonly items: readonly { readonly id: string; readonly position: number; readonly description: string }[];
  /** The office day, Asia/Shanghai. */
  readonly today: Temporal.PlainDate;
  /** The working calendar in force here. */
  readonly calendar: Calendar;
  readonly receiptOn?: string;
  readonly reading: ClockReading;
  readonly clockFacts: readonly ClockFact[];
  ledger(): Promise<LedgerEntry[]>;
  /** Before work is spent on an act. @throws Problem act-refused with the reason */
  mustAllow(act: string, actor: Actor): void;
  /**
   * Judges the act, appends its ledger line, moves the clock and the standing, and writes the outbox, all in the open transaction.
   * @param facts ids and digests only, never personal data: the chain has to survive an erasure
   * @throws Problem act-refused, case-moved-on
   */
  record(act: string, actor: Actor, facts: Readonly<Record<string, unknown>>, options?: RecordOptions): Promise<StandingView>;
  /** Appends a ledger line that moves nothing, in the open transaction; the dates are derived anew with it. */
  note(
    note: Note,
    actor: Actor,
    facts: Readonly<Record<string, unknown>>,
    options?: Pick<RecordOptions, 'outbox' | 'watch'>,
  ): Promise<StandingView>;
}
