import { Injectable } from '@nestjs/common';
import { readClock } from '@law/clock';
import { workflowNamed } from '@law/workflow';
import { RuleBook } from '@office/rule-book';
import { OfficeClock } from '@platform/time';
import { projectionOf } from './rules/projection';
import { CaseFilesStore, type KeptCase } from './store/case-files.store';
import { TermsStore, type KeptAtHand, type LookedAt, type NextLook } from './store/terms.store';

/** A case as whoever reminds of its terms needs it. */
export interface CaseAtHand {
  readonly id: string;
  readonly agencyId: string;
  readonly number: string;
  readonly unitId?: string;
  /** The roles that may carry it forward now. */
  readonly awaits: readonly string[];
  /** Who acted on it, the latest first; jobs and the applicant among them. */
  readonly actors: readonly string[];
  /** Last day by law, while it has not passed; absent once it has, and where there is none. */
  readonly inTimeUntil?: string;
  /** Every last day that is watched, as the facts derive it today. */
  readonly terms: readonly { readonly kind: string; readonly subject: string; readonly until: string }[];
}

/** The last days of the whole house, for whoever reminds of them and closes what lapses. Everything within the open transaction. */
@Injectable()
export class CaseTerms {
  constructor(
    private readonly store: TermsStore,
    private readonly cases: CaseFilesStore,
    private readonly clock: OfficeClock,
    private readonly rules: RuleBook,
  ) {}

  /** Watched last days to be looked at on that day or before, locked. Whoever looks says when to look next. */
  toLookAt(today: string, limit: number): Promise<LookedAt[]> {
    return this.store.toLookAt(today, limit);
  }

  looked(next: readonly NextLook[]): Promise<void> {
    return this.store.looked(next);
  }

  /**
   * Many cases under their locks, with their terms derived from the facts anew: a last day may move without an act, as an open
   * consultation pushes it on day by day. Where the kept days are no longer those, they are corrected on the way.
   */
  async atHand(ids: readonly string[]): Promise<CaseAtHand[]> {
    const files = await this.cases.lockMany(ids);
    const kept = new Map((await this.store.atHand(ids)).map((one) => [one.id, one]));
    const found: CaseAtHand[] = [];
    for (const file of files) {
      const beside = kept.get(file.id);
      if (beside) found.push(await this.derived(file, beside));
    }
    return found;
  }

  private async derived(file: KeptCase, { watched, actors }: KeptAtHand): Promise<CaseAtHand> {
    const { id, agencyId, number, unitId } = file;
    const rules = { profile: this.rules.profileNamed(file.profile), calendar: this.rules.calendar() };
    const reading = readClock({ facts: file.clockFacts, ...rules, asOf: this.clock.today().toString() });
    const next = projectionOf(file, workflowNamed(file.workflow, file.workflowVersion), reading, rules);
    const asked = watched.filter((term) => term.asked && (isDispute(term.kind) || !isOver.includes(reading.state)));
    if (sayOf(watched.filter((term) => !term.asked)) !== sayOf(next.watched)) await this.cases.project(id, next);
    const inTimeUntil = reading.late ? undefined : reading.legalDue;
    return { id, agencyId, number, unitId, awaits: next.awaits, actors, inTimeUntil, terms: [...next.watched, ...asked] };
  }
}

const isOver: readonly string[] = ['replied', 'served', 'withdrawn', 'lapsed'];

/** Disputes begin where the case ends. */
function isDispute(kind: string): boolean {
  return kind.startsWith('dispute');
}

function sayOf(terms: readonly { readonly kind: string; readonly subject: string; readonly until: string }[]): string {
  return terms.map(({ kind, subject, until }) => `${kind} ${subject} ${until}`).join('\n');
}
