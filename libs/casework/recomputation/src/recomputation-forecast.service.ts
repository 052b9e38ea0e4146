import { Injectable } from '@nestjs/common';
import { RecountCases, type OpenCaseRow } from '@casework/case-file';
import type { Calendar } from '@law/calendar';
import type { ClockReading } from '@law/clock';
import { RuleBook } from '@office/rule-book';
import type { Localised } from '@platform/http';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { movesBetween, type Move, type MovedTerm } from './rules/moves';
import { Readings } from './rules/readings';

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
      const readings = new Readings((id) => this.rules.profileNamed(id), this.clock.today().toString());
      const survey = new Survey(limit);
      const enough = (): boolean => after !== undefined && survey.isFull;
      for (let page = await this.pageAfter(after); page.length > 0 && !enough(); page = await this.pageAfter(page.at(-1)?.id))
        for (const file of page) survey.add(file, readings.of(file, calendars.before), readings.of(file, calendars.after));
      return after === undefined ? { ...survey.page, counts: survey.counts } : survey.page;
    });
  }

  private pageAfter(after = firstId): Promise<OpenCaseRow[]> {
    return this.cases.page({ after, limit: pageSize });
  }
}

/** What was found of the cases so far: the rows of one page, and the counts of all. */
class Survey {
  private readonly rows: AffectedCase[] = [];
  private open = 0;
  private moved = 0;
  private settled = 0;
  private readonly terms = new Map<MovedTerm, number>();
  private readonly agencies = new Map<string, { agencyId: string; agencyName: Localised; moved: number }>();

  constructor(private readonly limit: number) {}

  /** One row more than asked tells that there is a next page. */
  get isFull(): boolean {
    return this.rows.length > this.limit;
  }

  add(file: OpenCaseRow, was: ClockReading, will: ClockReading): void {
    const moves = movesBetween(was, will);
    this.open += 1;
    if (moves.length > 0) this.count(file, moves);
    else this.settled += Number(was.provisional && !will.provisional);
  }

  get page(): Affected {
    const rows = this.rows.slice(0, this.limit);
    return { rows, next: this.isFull ? rows.at(-1)?.requestId : undefined };
  }

  get counts(): AffectedCounts {
    const { open, moved, settled } = this;
    const byAgency = [...this.agencies.values()].sort((one, other) => other.moved - one.moved);
    return { open, moved, settled, byTerm: Object.fromEntries(this.terms), byAgency };
  }

  private count({ id: requestId, number, agencyId, agencyName }: OpenCaseRow, moves: readonly Move[]): void {
    this.moved += 1;
    for (const { term } of moves) this.terms.set(term, (this.terms.get(term) ?? 0) + 1);
    const agency = this.agencies.get(agencyId) ?? { agencyId, agencyName, moved: 0 };
    this.agencies.set(agencyId, { ...agency, moved: agency.moved + 1 });
    if (!this.isFull) this.rows.push({ requestId, number, agencyName, moves });
  }
}
