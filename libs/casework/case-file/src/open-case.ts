import { currentCalendar } from '@law/calendar';
import { readClock, type ClockFact, type ClockReading } from '@law/clock';
import { appendEntry, type LedgerEntry, type LedgerLine } from '@law/ledger';
import { profileNamed, type StatuteProfile } from '@law/statute';
import { judge, sayRefusal, workflowNamed, type Allowed, type Standing, type Workflow } from '@law/workflow';
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

export interface OpenCaseNeeds {
  readonly store: CaseFilesStore;
  readonly clock: OfficeClock;
  readonly outbox: { add(job: string, payload: object, options: { agencyId: string; runAt?: string }): Promise<unknown> };
}

/** The case file of an open transaction. Made by {@link CaseFiles}; lives as long as the lock. */
export class OpenCase implements CaseFile {
  readonly profile: StatuteProfile;
  readonly today: Temporal.PlainDate;
  private readonly workflow: Workflow;
  private read?: ClockReading;

  constructor(
    private kept: KeptCase,
    private readonly needs: OpenCaseNeeds,
  ) {
    this.profile = profileNamed(kept.profile);
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
    this.read ??= readClock({ facts: this.clockFacts, profile: this.profile, calendar: currentCalendar(), asOf: this.today.toString() });
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
    const happened = lines.map(({ sequence, act, actor, at }) => ({ sequence, act, label: this.workflow.acts[act]?.label, actor, at }));
    throw new Problem(caseFileProblems.caseMovedOn, undefined, { sequence: this.sequence, state: this.kept.state, happened });
  }

  viewFor(actor: Actor): StandingView {
    return standingView(this.kept, this.reading, this.workflow, actor);
  }

  async record(act: string, actor: Actor, facts: Readonly<Record<string, unknown>>, options: RecordOptions = {}): Promise<StandingView> {
    await this.mustBeWhatWasSeen(options.expectedSequence);
    const verdict = this.judged(act, actor);
    const { line, next } = this.next(act, actor, verdict, facts, options);
    await this.needs.store.record(this.id, line, projectionOf(next, this.workflow, this.readingOf(next.clockFacts)));
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
    { to, milestones, law }: Allowed,
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

  private readingOf(facts: readonly ClockFact[]): ClockReading {
    return readClock({ facts, profile: this.profile, calendar: currentCalendar(), asOf: this.today.toString() });
  }
}
