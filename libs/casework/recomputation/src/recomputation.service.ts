import { Injectable } from '@nestjs/common';
import { RecountCases, type Actor, type LockedCase } from '@casework/case-file';
import type { Calendar } from '@law/calendar';
import type { ClockReading } from '@law/clock';
import { RuleBook, RuleChanges, type RuleChange } from '@office/rule-book';
import { UnitOfWork } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { ApplicantMessages } from './applicant-messages';
import { movesBetween, movesSinceKept, type Move } from './rules/moves';
import { Readings } from './rules/readings';
import { MovedCasesStore } from './store/moved-cases.store';
import { RunsStore, type Run } from './store/runs.store';

/** Cases of one transaction: long enough to be fast, short enough that nobody at a desk waits for his case. */
const batchSize = 500;
const firstId = '00000000-0000-0000-0000-000000000000';

/** Stops between two batches when told to, and goes on from there the next time. */
export type Until = Pick<AbortSignal, 'throwIfAborted'>;

interface Recalculation {
  readonly calendarVersion: string;
  readonly notice: string;
  readonly moves: (file: LockedCase, now: ClockReading) => readonly Move[];
  readonly readings: Readings;
}

interface Batch {
  readonly done: number;
  readonly moved: number;
  readonly lastId?: string;
}

/** Counts the open cases anew after a change of the calendar. Nothing is done here that could not be done twice. */
@Injectable()
export class Recomputation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: RecountCases,
    private readonly runs: RunsStore,
    private readonly movedCases: MovedCasesStore,
    private readonly messages: ApplicantMessages,
    private readonly rules: RuleBook,
    private readonly changes: RuleChanges,
    private readonly clock: OfficeClock,
  ) {}

  /**
   * Job: every open case begun before the change came into force, in batches. One that moved gets one ledger line, and its applicant one
   * message; the kept days of all are those of the calendar in force. Begun again, it goes on where it stopped.
   * @throws Problem no-such-rule-change
   */
  async run(actor: Actor, changeId: string, until?: Until): Promise<Run> {
    await this.rules.refresh();
    const change = await this.changes.one(changeId);
    const { before, after } = await this.rules.calendarsAround(changeId);
    const run = await this.begin(actor, change, after);
    const readings = this.readings();
    const moves = (file: LockedCase): Move[] => movesBetween(readings.of(file, before), readings.of(file, after));
    for (let going = run.finishedAt === undefined; going;) {
      until?.throwIfAborted();
      going = await this.nextOfRun(actor, changeId, { ...run, moves, readings });
    }
    return this.unitOfWork.run(actor.scope, async () => (await this.runs.one(changeId)) ?? run);
  }

  /**
   * Job: finishes what was begun or never heard of, then takes the cases whose days were kept by a process that knew an older calendar.
   * @returns how many of those there were
   */
  async catchUp(actor: Actor, until?: Until): Promise<number> {
    await this.rules.refresh();
    for (const changeId of this.rules.noticeChanges()) await this.run(actor, changeId, until);
    const readings = this.readings();
    let [done, after] = [0, firstId];
    for (let lastId: string | undefined = after; lastId !== undefined;) {
      until?.throwIfAborted();
      const batch = await this.nextCountedOtherwise(actor, after, readings);
      lastId = batch.lastId;
      after = lastId ?? after;
      done += batch.done;
    }
    return done;
  }

  private begin(actor: Actor, change: RuleChange, { version: calendarVersion }: Calendar): Promise<Run> {
    if (change.kind !== 'notice' || change.decided?.state !== 'approved') throw new Error(`Change ${change.id} moves no calendar.`);
    const { id: changeId, decided, content } = change;
    return this.unitOfWork.run(actor.scope, async () => {
      const known = await this.runs.one(changeId);
      if (known) return known;
      const total = await this.cases.count(decided.at);
      const begun = { changeId, calendarVersion, notice: content.number, begunUntil: decided.at, total, startedAt: this.now() };
      await this.runs.begin(begun);
      return { ...begun, done: 0, moved: 0, lastId: firstId };
    });
  }

  /** @returns whether there is more to do */
  private nextOfRun(actor: Actor, changeId: string, recalculation: Recalculation): Promise<boolean> {
    return this.unitOfWork.run(actor.scope, async () => {
      const run = await this.runs.lock(changeId);
      if (!run || run.finishedAt !== undefined) return false;
      const files = await this.cases.lock({ after: run.lastId, limit: batchSize }, run.begunUntil);
      const { lastId, ...count } = await this.recount(actor, files, recalculation);
      if (lastId === undefined) await this.runs.finish(changeId, this.now());
      else await this.runs.advance(changeId, { ...count, lastId });
      return lastId !== undefined;
    });
  }

  private nextCountedOtherwise(actor: Actor, after: string, readings: Readings): Promise<Batch> {
    return this.unitOfWork.run(actor.scope, async () => {
      const { version: calendarVersion, notices } = this.rules.calendar();
      const moves = ({ kept }: LockedCase, now: ClockReading): Move[] => movesSinceKept(kept, now);
      const files = await this.cases.lockCountedOtherwise({ after, limit: batchSize });
      return this.recount(actor, files, { calendarVersion, notice: notices.at(-1)?.number ?? '', moves, readings });
    });
  }

  private async recount(
    actor: Actor,
    files: readonly LockedCase[],
    { calendarVersion, notice, moves, readings }: Recalculation,
  ): Promise<Batch> {
    const counted = files.map((file) => {
      const reading = readings.of(file, this.rules.calendar());
      return { file, reading, moves: moves(file, reading) };
    });
    const moving = counted.filter((one) => one.moves.length > 0);
    const rows = moving.map(({ file, moves: days }) => ({ requestId: file.id, agencyId: file.agencyId, number: file.number, moves: days }));
    const fresh = await this.movedCases.keep(calendarVersion, notice, rows, this.now());
    const facts = (days: readonly Move[]) => ({ notice, calendarVersion, moves: days });
    await this.cases.keep(
      'recompute-term',
      actor,
      counted.map((one) => (fresh.has(one.file.id) ? { ...one, facts: facts(one.moves) } : one)),
    );
    await this.messages.tell(
      moving.filter(({ file }) => fresh.has(file.id)),
      notice,
    );
    return { done: files.length, moved: fresh.size, lastId: files.at(-1)?.id };
  }

  private readings(): Readings {
    return new Readings((id) => this.rules.profileNamed(id), this.clock.today().toString());
  }

  private now(): string {
    return this.clock.now().toString({ fractionalSecondDigits: 3 });
  }
}
