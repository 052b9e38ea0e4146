import type { Calendar } from '@law/calendar';
import { readClock, type ClockFact, type ClockInput, type ClockReading } from '@law/clock';
import { appendEntry, type LedgerEntry, type LedgerLine } from '@law/ledger';
import type { StatuteProfile } from '@law/statute';
import { judge, labelOf, notes, sayRefusal, workflowNamed, type Allowed, type Note, type Standing, type Workflow } from '@law/workflow';
import type { RuleBook } from '@office/rule-book';
import { Problem } from '@platform/http';
import type { OfficeClock } from '@platform/time';
import type { Temporal } from 'temporal-polyfill';
import type { Actor } from './actor';
import type { CaseFile, RecordOptions } from './case-file';
import { caseFileProblems } from './case-file.problems';
import { projectionOf } from './rules/projection';
import { standingView } from './rules/standing-of';
import type { StandingView } from './standing-view';
import type { CaseFilesStore, KeptCase } from './store/case-files.store';
import type { WatchesStore } from './store/watches.store';

export interface OpenCaseNeeds {
  readonly store: CaseFilesStore;
  readonly watches: WatchesStore;
  readonly clock: OfficeClock;
  readonly rules: Pick<RuleBook, 'calendar' | 'profileNamed'>;
  readonly outbox: { add(job: string, payload: object, options: { agencyId: string; runAt?: string }): Promise<unknown> };
}

/** Where a line leaves the case. */
type Moved = Pick<Allowed, 'to' | 'milestones' | 'law'>;

/** The case file of an open transaction. Made by {@link CaseFiles}; lives as long as the lock. */
export class OpenCase implements CaseFile {
  readonly profile: StatuteProfile;
  readonly today: Temporal.PlainDate;
  readonly calendar: Calendar;
  private readonly workflow: Workflow;
  private read?: ClockReading;

  constructor(
    private kept: KeptCase,
    private readonly needs: OpenCaseNeeds,
  ) {
    this.profile = needs.rules.profileNamed(kept.profile);
    this.calendar = needs.rules.calendar();
    this.workflow = workflowNamed(kept.workflow, kept.workflowVersion);
    this.today = needs.clock.today();
  }

  get id(): string {
    return this.kept.id;
  }
  get agencyId(): string {
    return this.kept.agencyId;
  }
  get agencyName(): KeptCase['agencyName'] {
    return this.kept.agencyName;
  }
  get number(): string {
    return this.kept.number;
  }
  get channel(): string {
    return this.kept.channel;
  }
  get title(): string {
    return this.kept.title;
  }
  get contentSha256(): string {
    return this.kept.contentSha256;
  }
  get applicantKind(): KeptCase['applicantKind'] {
    return this.kept.applicantKind;
  }
  get submittedOn(): string {
    return this.kept.submittedOn;
  }
  get sequence(): number {
    return this.kept.sequence;
  }
  get unitId(): string | undefined {
    return this.kept.unitId;
  }
  get items(): KeptCase['items'] {
    return this.kept.items;
  }
  get clockFacts(): readonly ClockFact[] {
    return this.kept.clockFacts;
  }
  get receiptOn(): string | undefined {
    return this.reading.receiptOn;
  }
  get standing(): Standing {
    const { workflow, workflowVersion: version, state, milestones, performedBy } = this.kept;
    return { workflow, version, state, milestones, performedBy };
  }
  get reading(): ClockReading {
    this.read ??= readClock(this.clockInput(this.clockFacts));
    return this.read;
  }
  /** For the room itself. */
  get row(): KeptCase {
    return this.kept;
  }

  ledger(): Promise<LedgerEntry[]> {
    return this.needs.store.ledgerOf(this.id);
  }

  mustAllow(act: string, actor: Actor): void {
    this.judged(act, actor);
  }

  /** @throws Problem case-moved-on with who did what since */
  async mustBeWhatWasSeen(expected: number | undefined): Promise<void> {
    if (expected === undefined || expected === this.sequence) return;
    const lines = await this.needs.store.ledgerOf(this.id, expected);
    const happened = lines.map(({ sequence, act, actor, at }) => ({ sequence, act, label: labelOf(this.workflow.acts, act), actor, at }));
    throw new Problem(caseFileProblems.caseMovedOn, undefined, { sequence: this.sequence, state: this.kept.state, happened });
  }

  viewFor(actor: Actor): StandingView {
    return standingView(this.kept, this.reading, this.workflow, actor);
  }

  async record(act: string, actor: Actor, facts: Readonly<Record<string, unknown>>, options: RecordOptions = {}): Promise<StandingView> {
    await this.mustBeWhatWasSeen(options.expectedSequence);
    return this.append(act, actor, this.judged(act, actor), facts, options);
  }

  async note(
    note: Note,
    actor: Actor,
    facts: Readonly<Record<string, unknown>>,
    options: Pick<RecordOptions, 'outbox' | 'watch'> = {},
  ): Promise<StandingView> {
    const { by, law } = notes[note];
    const roles = actor.agencyId === undefined || actor.agencyId === this.agencyId ? actor.roles : [];
    if (!by.some((role) => roles.includes(role)))
      throw new Problem(caseFileProblems.actRefused, undefined, { act: note, because: 'not-your-role' });
    const { state, milestones } = this.kept;
    return this.append(note, actor, { to: state, milestones, law }, facts, options);
  }

  private async append(act: string, actor: Actor, moved: Moved, facts: Readonly<Record<string, unknown>>, options: RecordOptions) {
    const { line, next } = this.next(act, actor, moved, facts, options);
    const reading = readClock(this.clockInput(next.clockFacts));
    await this.needs.store.record(this.id, line, projectionOf(next, this.workflow, reading, this));
    if (options.watch) await this.needs.watches.ask(this, options.watch);
    for (const { job, payload, runAt } of options.outbox ?? []) {
      await this.needs.outbox.add(job, payload, { agencyId: this.agencyId, runAt });
    }
    this.kept = next;
    this.read = undefined;
    return this.viewFor(actor);
  }

  private next(
    act: string,
    actor: Actor,
    { to, milestones, law }: Moved,
    facts: Readonly<Record<string, unknown>>,
    options: RecordOptions,
  ) {
    const { clock = [], unitId } = options;
    const line = appendEntry(
      { sequence: this.sequence, hash: this.kept.headHash },
      {
        caseId: this.id,
        act,
        from: this.kept.state,
        to,
        actor: actor.id,
        agency: this.agencyId,
        at: this.needs.clock.now().toString({ fractionalSecondDigits: 3 }),
        law,
        facts: (clock.length > 0 ? { ...facts, clock } : facts) as LedgerLine['facts'],
      },
    );
    const performed = [...new Set([...(this.kept.performedBy[act] ?? []), actor.id])];
    const next: KeptCase = {
      ...this.kept,
      state: to,
      milestones,
      performedBy: { ...this.kept.performedBy, [act]: performed },
      sequence: line.sequence,
      headHash: line.hash,
      unitId: unitId ?? this.unitId,
      clockFacts: [...this.clockFacts, ...clock],
    };
    return { line, next };
  }

  private judged(act: string, actor: Actor): Allowed {
    const roles = actor.agencyId === undefined || actor.agencyId === this.agencyId ? actor.roles : [];
    const verdict = judge(this.workflow, this.standing, act, { id: actor.id, roles });
    if (verdict.allowed) return verdict;
    const { because, missing, law } = verdict;
    throw new Problem({ ...caseFileProblems.actRefused, law }, sayRefusal(this.workflow, this.standing, act, verdict), {
      act,
      because,
      missing,
      sequence: this.sequence,
      state: this.kept.state,
    });
  }

  private clockInput(facts: readonly ClockFact[]): ClockInput {
    return { facts, profile: this.profile, calendar: this.calendar, asOf: this.today.toString() };
  }
}
