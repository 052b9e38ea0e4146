import { Injectable } from '@nestjs/common';
import { RecountCases, type OpenCaseRow } from '@casework/case-file';
import type { Calendar } from '@law/calendar';
import { readClock, type ClockReading } from '@law/clock';
import { RuleBook } from '@office/rule-book';
import type { Localised } from '@platform/http';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { movesBetween, type Move, type MovedTerm } from './rules/moves';

const pageSize = 2_000;
const firstId = '00000000-0000-0000-0000-000000000000';

export interface AffectedCase {
  readonly requestId: string;
  readonly number: string;
  readonly agencyName: Localised;
  readonly moves: readonly Move[];
}

export interface AffectedCounts {
  readonly open: number;
  readonly moved: number;
  /** Whose day does not move, but rests on a published notice from now on. */
  readonly settled: number;
  readonly byTerm: Readonly<Partial<Record<MovedTerm, number>>>;
  readonly byAgency: readonly { readonly agencyId: string; readonly agencyName: Localised; readonly moved: number }[];
}

export interface Affected {
  readonly rows: readonly AffectedCase[];
  readonly next?: string;
  /** On the first page: of all cases within reach. */
  readonly counts?: AffectedCounts;
}

export interface Calendars {
  readonly before: Calendar;
  readonly after: Calendar;
}

/** Which open cases would move with another calendar, from which day to which. Locks nothing and writes nothing. */
@Injectable()
export class RecomputationForecast {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: RecountCases,
    private readonly rules: RuleBook,
    private readonly clock: OfficeClock,
  ) {}

  /** @param after `next` of the page before; counts are of the first page */
  affected(calendars: Calendars, scope: Scope, after?: string, limit = 50): Promise<Affected> {
    return this.unitOfWork.run(scope, async () => {
      const tally = new Tally();
      const rows: AffectedCase[] = [];
      const enough = (): boolean => after !== undefined && rows.length > limit;
      for (let page = await this.pageAfter(after); page.length > 0 && !enough(); page = await this.pageAfter(page.at(-1)?.id))
        for (const file of page) this.look(file, calendars, tally, rows);
      const shown = rows.slice(0, limit);
      const next = rows.length > limit ? shown.at(-1)?.requestId : undefined;
      return after === undefined ? { rows: shown, next, counts: tally.counts } : { rows: shown, next };
    });
  }

  private pageAfter(after = firstId): Promise<OpenCaseRow[]> {
    return this.cases.page({ after, limit: pageSize });
  }

  private look(file: OpenCaseRow, { before, after }: Calendars, tally: Tally, rows: AffectedCase[]): void {
    const [was, will] = [this.read(file, before), this.read(file, after)];
    const moves = movesBetween(was, will);
    tally.add(file, moves, was.provisional && !will.provisional);
    if (moves.length > 0) rows.push({ requestId: file.id, number: file.number, agencyName: file.agencyName, moves });
  }

  private read({ clockFacts: facts, profile }: OpenCaseRow, calendar: Calendar): ClockReading {
    return readClock({ facts, profile: this.rules.profileNamed(profile), calendar, asOf: this.clock.today().toString() });
  }
}

class Tally {
  private open = 0;
  private moved = 0;
  private settled = 0;
  private readonly terms = new Map<MovedTerm, number>();
  private readonly agencies = new Map<string, { agencyId: string; agencyName: Localised; moved: number }>();

  add({ agencyId, agencyName }: OpenCaseRow, moves: readonly Move[], settles: boolean): void {
    this.open += 1;
    if (moves.length === 0) {
      this.settled += Number(settles);
      return;
    }
    this.moved += 1;
    for (const { term } of moves) this.terms.set(term, (this.terms.get(term) ?? 0) + 1);
    const agency = this.agencies.get(agencyId) ?? { agencyId, agencyName, moved: 0 };
    this.agencies.set(agencyId, { ...agency, moved: agency.moved + 1 });
  }

  get counts(): AffectedCounts {
    const { open, moved, settled } = this;
    const byAgency = [...this.agencies.values()].sort((one, other) => other.moved - one.moved);
    return { open, moved, settled, byTerm: Object.fromEntries(this.terms), byAgency };
  }
}
