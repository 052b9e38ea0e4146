import { Injectable } from '@nestjs/common';
import { answerOf, type Answer, type Question } from '@law/due-date';
import type { StatuteProfile } from '@law/statute';
import type { StaffActor } from '@office/identity';
import { RuleBook } from '@office/rule-book';
import { pathsWithForbiddenCharacters, Problem } from '@platform/http';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { validate, v7 as newId } from 'uuid';
import { ruleTrialsProblems } from './rule-trials.problems';
import { comparable, differencesFrom } from './rules/differences';
import { readQuestion } from './rules/read-trial';
import { TrialsStore } from './store/trials.store';
import type { Against, KeptTrial, TrialResult, TrialRun } from './trial';

/** The answer to one question under two sets of rules, with every day counted or skipped. */
export interface Comparison {
  readonly question: object;
  readonly inForce: Answer;
  readonly tried: Answer;
  /** What can be expected of each, as text. */
  readonly values: Readonly<Record<'inForce' | 'tried', Readonly<Record<string, string | null>>>>;
}

/** The rules trials are run against: a calendar, and a version for each version a question falls under. */
interface Rules {
  readonly calendar: ReturnType<RuleBook['calendar']>;
  profileInPlaceOf(base: string): Promise<StatuteProfile | undefined>;
}

export const inForce: Against = 'in-force';

/** Running the trials: against the rules in force, against a change nobody approved yet, against another version of the statute. */
@Injectable()
export class TrialRuns {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: TrialsStore,
    private readonly rules: RuleBook,
    private readonly clock: OfficeClock,
  ) {}

  /**
   * Runs all trials, or those named, and keeps how it came out. Without any, nothing passed and nothing failed.
   * @throws Problem rule-trials-no-such-rules, no-such-rule-change
   */
  run(against: Against, ids: readonly string[] | undefined, by: Pick<StaffActor, 'id' | 'name' | 'scope'>): Promise<TrialRun> {
    return this.unitOfWork.run(by.scope, async () => {
      const rules = await this.rulesOf(against);
      const listed = await this.store.listed();
      const chosen = ids ? listed.filter(({ id }) => ids.includes(id)) : listed;
      const results: TrialResult[] = [];
      for (const trial of chosen) results.push(await this.tried(trial, rules));
      const passed = results.filter(({ outcome }) => outcome === 'passed').length;
      const run: TrialRun = {
        id: newId(),
        against,
        calendar: rules.calendar.version,
        total: results.length,
        passed,
        failed: results.length - passed,
        results,
        ranBy: by.id,
        ranByName: by.name,
        ranAt: this.clock.now().toString({ fractionalSecondDigits: 3 }),
      };
      await this.store.keepRun(run, ids === undefined);
      return run;
    });
  }

  /** The last run of the whole list against those rules, for whoever approves a change. */
  last(against: Against, scope: Scope): Promise<TrialRun | undefined> {
    return this.unitOfWork.run(scope, () => this.store.lastRun(against));
  }

  /** One question under the rules in force and under those. Keeps nothing. @throws Problem rule-trials-not-readable */
  compare(question: string, against: Against, scope: Scope): Promise<Comparison> {
    const reading = readQuestion(question, pathsWithForbiddenCharacters);
    if (!reading.ok) throw new Problem(ruleTrialsProblems.notReadable, undefined, { faults: reading.faults });
    return this.unitOfWork.run(scope, async () => {
      const now = await this.answer(reading.question, await this.rulesOf(inForce), true);
      const tried = against === inForce ? now : await this.answer(reading.question, await this.rulesOf(against), true);
      return { question: reading.json, inForce: now, tried, values: { inForce: comparable(now), tried: comparable(tried) } };
    });
  }

  private async tried({ id, version, title, question, expected }: KeptTrial, rules: Rules): Promise<TrialResult> {
    const reading = readQuestion(JSON.stringify(question), pathsWithForbiddenCharacters);
    if (!reading.ok || pathsWithForbiddenCharacters(expected).length > 0)
      return { id, version, title, outcome: 'unreadable', differences: [] };
    const differences = differencesFrom(expected, await this.answer(reading.question, rules, false));
    return { id, version, title, outcome: differences.length > 0 ? 'failed' : 'passed', differences };
  }

  /** The version a question falls under is found first: a draft may change that one and no other. */
  private async answer(question: Question, rules: Rules, withDays: boolean): Promise<Answer> {
    const context = { calendar: rules.calendar, today: this.clock.today().toString(), withDays };
    const plain = answerOf(question, context);
    const profile = plain.profile === null ? undefined : await rules.profileInPlaceOf(plain.profile);
    return profile && profile.id !== plain.profile ? answerOf(question, { ...context, profile }) : plain;
  }

  /** @throws Problem rule-trials-no-such-rules, no-such-rule-change */
  private async rulesOf(against: Against): Promise<Rules> {
    const calendar = this.rules.calendar();
    if (against === inForce) return { calendar, profileInPlaceOf: (base) => Promise.resolve(this.rules.currentOf(base)) };
    if (validate(against)) {
      const drafts = new Map<string, Promise<StatuteProfile>>();
      const draftOf = (base: string): Promise<StatuteProfile> => drafts.get(base) ?? this.rules.draftProfile(against, base);
      return {
        calendar: await this.rules.draftCalendar(against),
        profileInPlaceOf: (base) => {
          const draft = draftOf(base);
          drafts.set(base, draft);
          return draft;
        },
      };
    }
    const version = this.version(against);
    return { calendar, profileInPlaceOf: () => Promise.resolve(version) };
  }

  private version(id: string): StatuteProfile {
    try {
      return this.rules.profileNamed(id);
    } catch (error) {
      if (error instanceof RangeError) throw new Problem(ruleTrialsProblems.noSuchRules, undefined, { against: id });
      throw error;
    }
  }
}
