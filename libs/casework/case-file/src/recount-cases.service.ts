import { Injectable } from '@nestjs/common';
import type { ClockReading } from '@law/clock';
import { appendEntry, type LedgerEntry, type LedgerLine } from '@law/ledger';
import { notes, workflowNamed, type Note } from '@law/workflow';
import { RuleBook } from '@office/rule-book';
import { Seal } from '@platform/sealing';
import { OfficeClock } from '@platform/time';
import type { Actor } from './actor';
import type { ApplicantParticulars } from './filing';
import { projectionOf } from './rules/projection';
import { RecountStore, type LockedCase, type OpenCaseRow, type OpenPage } from './store/recount.store';

/** A locked case whose days are to be kept anew; with facts, a line is written of it. */
export interface Recounted {
  readonly file: LockedCase;
  readonly reading: ClockReading;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** Many cases at once, for whoever counts their days anew. Everything within the open transaction, in pages by id. */
@Injectable()
export class RecountCases {
  constructor(
    private readonly store: RecountStore,
    private readonly seal: Seal,
    private readonly clock: OfficeClock,
    private readonly rules: RuleBook,
  ) {}

  /** How many open cases were begun until that instant. */
  count(begunUntil: string): Promise<number> {
    return this.store.count(begunUntil);
  }

  /** Open cases without their locks, to look at. */
  page(page: OpenPage): Promise<OpenCaseRow[]> {
    return this.store.page(page);
  }

  /** Open cases begun until that instant, each locked until the transaction ends. */
  lock(page: OpenPage, begunUntil: string): Promise<LockedCase[]> {
    return this.store.lock(page, begunUntil);
  }

  /** Open cases whose kept days were counted with another calendar than that in force, each locked until the transaction ends. */
  lockCountedOtherwise(page: OpenPage): Promise<LockedCase[]> {
    return this.store.lockCountedOtherwise(page, this.rules.calendar().version);
  }

  /** For messages, not logged as a reveal: nobody looks. */
  async addressees(ids: readonly string[]): Promise<ReadonlyMap<string, ApplicantParticulars>> {
    const sealed = await this.store.applicantsOf(ids);
    const opened = (text: string) => JSON.parse(this.seal.open('case-file.applicant', text)) as ApplicantParticulars;
    return new Map([...sealed].map(([id, text]) => [id, opened(text)]));
  }

  /** Keeps the days of all of them, and appends a line to the chain of those with facts. A line that moves nothing but days. */
  async keep(note: Note, actor: Actor, recounted: readonly Recounted[]): Promise<void> {
    const at = this.clock.now().toString({ fractionalSecondDigits: 3 });
    const lines = recounted.flatMap(({ file, facts }) => (facts ? [lineOf(note, actor, file, facts, at)] : []));
    const days = recounted.map((one) => this.daysOf(one));
    if (days.length > 0) await this.store.write(days, lines);
  }

  private daysOf({ file, reading }: Recounted): object {
    const rules = { profile: this.rules.profileNamed(file.profile), calendar: this.rules.calendar() };
    const workflow = workflowNamed(file.workflow, file.workflowVersion);
    const { clockRuns, receiptOn, legalDue, safeDue, provisional, correctionAskBy, correctionUntil, calendarVersion, dueOn, watched } =
      projectionOf(file, workflow, reading, rules);
    const days = {
      clockRuns,
      receiptOn,
      legalDue,
      safeDue,
      provisional,
      correctionAskBy,
      correctionUntil,
      calendarVersion,
      dueOn,
      watched,
    };
    return { id: file.id, agencyId: file.agencyId, ...days };
  }
}

function lineOf(note: Note, actor: Actor, file: LockedCase, facts: Readonly<Record<string, unknown>>, at: string): LedgerEntry {
  const { id: caseId, state, agencyId: agency, sequence, headHash: hash } = file;
  const { law } = notes[note];
  const line = { caseId, act: note, from: state, to: state, actor: actor.id, agency, at, law, facts: facts as LedgerLine['facts'] };
  return appendEntry({ sequence, hash }, line);
}
