import { Injectable } from '@nestjs/common';
import { caseFileProblems, CaseFiles, CaseReader, systemActor } from '@casework/case-file';
import { Problem } from '@platform/http';
import { Temporal } from 'temporal-polyfill';
import { CaseActs } from './case-acts';
import { CaseFiling, type Filed } from './case-filing';
import type { LivingCase } from './living-case';
import { MovedClock } from './moved-clock';
import { inOrder, linesBefore, type DemoCase, type DemoStep } from './plan-cases';
import type { SettledAgency } from './settle-city';

export interface CityLoad {
  readonly cases: readonly DemoCase[];
  readonly city: ReadonlyMap<string, SettledAgency>;
  /** Draft of the shown case, when an earlier load got that far. */
  readonly shownDraft?: string;
  /** Told before the shown case is filed. */
  readonly keepShownDraft: (token: string) => Promise<void>;
  /** Told after each step. */
  readonly stepped: () => void;
}

export interface CityLoaded {
  /** The shown case, as its applicant holds it. */
  readonly shown?: Filed;
  /** Cases somebody else acted on meanwhile; they stand as they were left. */
  readonly strayed: number;
}

type Known = Pick<LivingCase, 'id' | 'itemIds' | 'sequence'>;

/** Agencies worked at side by side. Each act holds one connection and may need a second: twice as many stay below the pool. */
const lanes = 4;
const refusals: readonly string[] = [caseFileProblems.actRefused.slug, caseFileProblems.caseMovedOn.slug];
const strayed = -1;

/** Lets the planned cases live: agency by agency, each agency's acts in the order of their instants. */
@Injectable()
export class CityLoader {
  constructor(
    private readonly clock: MovedClock,
    private readonly filing: CaseFiling,
    private readonly acts: CaseActs,
    private readonly caseFiles: CaseFiles,
    private readonly reader: CaseReader,
  ) {}

  async load(load: CityLoad): Promise<CityLoaded> {
    const there = await this.casesThere(load.city);
    const queue = [...load.city.values()]
      .map((home) => ({ home, cases: load.cases.filter(({ agency }) => agency === home.agency.code) }))
      .sort((one, other) => other.cases.length - one.cases.length);
    const lives: LivingCase[] = [];
    const lane = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) lives.push(...(await this.liveAt(next.home, next.cases, load, there)));
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    return {
      shown: lives.find((one): one is Filed => one.planned.shown && 'queryCode' in one),
      strayed: lives.filter(({ sequence }) => sequence === strayed).length,
    };
  }

  private async liveAt(
    home: SettledAgency,
    cases: readonly DemoCase[],
    load: CityLoad,
    there: ReadonlyMap<string, Known>,
  ): Promise<LivingCase[]> {
    const living = new Map<DemoCase, LivingCase>();
    for (const { of, step, nth } of inOrder(cases)) {
      const one = living.get(of);
      const next =
        one === undefined ? await this.clock.at(step.at, () => this.begun(of, home, load, there)) : await this.stepped(one, step, nth);
      living.set(of, next);
      load.stepped();
    }
    return [...living.values()];
  }

  /** Filed now, or found as an earlier load left it. */
  private async begun(of: DemoCase, home: SettledAgency, load: CityLoad, there: ReadonlyMap<string, Known>): Promise<LivingCase> {
    if (of.shown) {
      const token = load.shownDraft ?? (await this.filing.draft(of, home));
      await load.keepShownDraft(token);
      return this.filing.fileDraft(of, home, token);
    }
    const known = there.get(markOf(home.agency.id, this.clock.now()));
    return known ? { planned: of, home, ...known } : this.filing.file(of, home);
  }

  /** Steps an earlier load took are not taken again; whoever acted out of turn ends the case's planned way, not the load. */
  private async stepped(one: LivingCase, { act, at }: DemoStep, nth: number): Promise<LivingCase> {
    if (act === 'submit' || one.sequence !== linesBefore(one.planned, nth)) return one;
    try {
      return await this.clock.at(at, () => this.acts.play(act, one));
    } catch (error) {
      if (error instanceof Problem && refusals.includes(error.kind.slug)) return { ...one, sequence: strayed };
      throw error;
    }
  }

  /** What an earlier load left, by agency and instant of submission: the plan gives no instant twice. */
  private async casesThere(city: ReadonlyMap<string, SettledAgency>): Promise<ReadonlyMap<string, Known>> {
    const job = systemActor('operator.load-demonstration');
    const actor = { ...job, scope: { ...job.scope, agencyIds: [...city.values()].map(({ agency }) => agency.id) } };
    const found = new Map<string, Known>();
    let ids = await this.caseFiles.idsAfter(actor.scope, undefined);
    while (ids.length > 0) {
      for (const id of ids) {
        const { agencyId, submittedAt, items, standing } = await this.reader.view(id, actor);
        const mark = markOf(agencyId, Temporal.Instant.from(submittedAt));
        found.set(mark, { id, itemIds: items.map((item) => item.id), sequence: standing.sequence });
      }
      ids = await this.caseFiles.idsAfter(actor.scope, ids.at(-1));
    }
    return found;
  }
}

function markOf(agencyId: string, submittedAt: Temporal.Instant): string {
  return `${agencyId} ${submittedAt.epochMilliseconds}`;
}
