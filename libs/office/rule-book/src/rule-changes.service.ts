import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { daysThatDiffer, type DayThatDiffers, type HolidayNotice, type NoticeReading } from '@law/calendar';
import type { StaffActor } from '@office/identity';
import { Organisation } from '@office/organisation';
import { Problem, type Localised } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { validate, v7 as newId } from 'uuid';
import { RuleBook } from './rule-book.service';
import { ruleBookProblems } from './rule-book.problems';
import type { NoticeFormat, ParametersContent, RuleChange, RuleContent } from './rule-change';
import { mustSayWhy } from './must-say-why';
import { readHandedIn } from './rules/read-handed-in';
import { ChangesStore } from './store/changes.store';

const pageSize = 50;

export interface HandedIn {
  readonly format: NoticeFormat;
  readonly body: string;
}

/** What is proposed for the rule book. Another person decides on it, and nothing of it is ever altered. */
@Injectable()
export class RuleChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: ChangesStore,
    private readonly rules: RuleBook,
    private readonly organisation: Organisation,
    private readonly clock: OfficeClock,
  ) {}

  /** What a notice says and which days it would change, before anybody proposes it. */
  check({ format, body }: HandedIn): { readonly reading: NoticeReading; readonly differ: readonly DayThatDiffers[] } {
    const calendar = this.rules.calendar();
    const reading = readHandedIn(format, body, calendar);
    return { reading, differ: reading.notice ? daysThatDiffer(calendar, this.rules.calendarWith(reading.notice)) : [] };
  }

  /** @throws Problem notice-has-faults, rule-change-changes-nothing, rule-book-is-the-citys, rule-change-reason-needed */
  async proposeNotice(actor: StaffActor, handedIn: HandedIn, reason: string): Promise<RuleChange> {
    const content = this.mustBeFaultless(handedIn);
    if (this.rules.calendarWith(content) === this.rules.calendar()) throw new Problem(ruleBookProblems.nothingChanges);
    return this.propose(actor, { kind: 'notice', content }, handedIn, reason);
  }

  /** @throws Problem parameter-values-refused, rule-change-changes-nothing, rule-book-is-the-citys, rule-change-reason-needed */
  async proposeParameters(actor: StaffActor, content: ParametersContent, reason: string): Promise<RuleChange> {
    this.mustChange(content);
    const body = JSON.stringify(content, undefined, 2);
    return this.propose(actor, { kind: 'parameters', content }, { format: 'json', body }, reason);
  }

  /** Newest first. @param before id of the last one of the page before */
  page(before?: string): Promise<RuleChange[]> {
    return this.store.page(before !== undefined && validate(before) ? before : undefined, pageSize);
  }

  /** @throws Problem no-such-rule-change */
  async one(id: string): Promise<RuleChange> {
    const found = validate(id) ? await this.store.one(id) : undefined;
    if (!found) throw new Problem(ruleBookProblems.noSuchChange);
    return found;
  }

  /** The whole house for the city's office; everybody else sees his own agencies. */
  async seesTheWholeHouse(actor: StaffActor): Promise<boolean> {
    return (await this.organisation.agency(actor.agencyId)).parentId === undefined;
  }

  private async propose(actor: StaffActor, content: RuleContent, { format, body }: HandedIn, reason: string): Promise<RuleChange> {
    mustSayWhy(reason);
    await this.mustBeTheCity(actor);
    const id = newId();
    const sha256 = createHash('sha256').update(body).digest('hex');
    const { id: by, name, agencyId, scope } = actor;
    return this.unitOfWork.run(scope, async () => {
      await this.store.propose(content, { id, format, body, sha256, reason: reason.trim(), by, name, agencyId, at: this.now() });
      return this.one(id);
    });
  }

  /**
   * Something else may have been approved since it was proposed.
   * @throws Problem notice-has-faults, parameter-values-refused, rule-change-changes-nothing
   */
  mustStillFit(change: RuleChange): void {
    if (change.kind === 'parameters') this.mustChange(change.content);
    else this.mustBeFaultless(change);
  }

  /** Why a draft fits no more, after what was approved since. It can be rejected or withdrawn. */
  faultsOf(change: RuleChange): readonly Localised[] {
    if (change.state !== 'draft') return [];
    return change.kind === 'parameters' ? this.rules.faultsIn(change.content) : this.check(change).reading.faults.map(({ says }) => says);
  }

  /** @throws Problem rule-book-is-the-citys */
  async mustBeTheCity(actor: StaffActor): Promise<void> {
    if (!(await this.seesTheWholeHouse(actor))) throw new Problem(ruleBookProblems.notTheCity);
  }

  private mustBeFaultless(handedIn: HandedIn): HolidayNotice {
    const { reading } = this.check(handedIn);
    if (!reading.notice) throw new Problem(ruleBookProblems.noticeHasFaults, undefined, { faults: reading.faults });
    return reading.notice;
  }

  private mustChange(content: ParametersContent): void {
    const same = this.rules.profileWith(content).id === this.rules.currentOf(content.profile).id;
    if (same) throw new Problem(ruleBookProblems.nothingChanges);
  }

  private now(): string {
    return this.clock.now().toString({ fractionalSecondDigits: 3 });
  }
}
