import { Inject, Injectable, Logger, Optional, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Calendar, HolidayNotice } from '@law/calendar';
import { profileNamed, type StatuteProfile } from '@law/statute';
import { Problem, type Localised } from '@platform/http';
import { errorFacts } from '@platform/observability';
import { officeDayOf } from '@platform/time';
import { validate } from 'uuid';
import { ruleBookProblems } from './rule-book.problems';
import type { ParametersContent, RuleChange } from './rule-change';
import { faultsInValues } from './rules/faults-in-values';
import { calendarOf, inForceWith, profileFor, withValues, type InForce } from './rules/in-force';
import { ChangesStore } from './store/changes.store';

/** Of the notices the house holds, those published after that day are left out: an office as it stood then, for trials. */
export const heldUntil = Symbol('rule-book.held-until');

/** Milliseconds until another process's approval is heard of. One look at a handful of rows. */
const heartbeat = 3_000;

/**
 * The calendar and the statute as they are in force at this installation. Rooms ask here and pass them on to the law. Held in memory: a
 * process that cannot reach the database keeps what it has.
 */
@Injectable()
export class RuleBook implements OnModuleInit, BeforeApplicationShutdown {
  private readonly log = new Logger('rule-book');
  private approved: readonly RuleChange[] = [];
  private mark = '';
  private now: InForce;
  private beat?: NodeJS.Timeout;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly changes: ChangesStore,
    @Optional() @Inject(heldUntil) private readonly knownOn?: string,
  ) {
    this.now = inForceWith([], knownOn);
  }

  async onModuleInit(): Promise<void> {
    await this.refresh();
    this.beat = setInterval(() => {
      this.looking = this.look();
    }, heartbeat).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.beat);
    await this.looking;
  }

  /** Every notice in force here. One object per version: compare by `version`. */
  calendar(): Calendar {
    return this.now.calendar;
  }

  /** The calendar as this installation could count with it at the end of that office day: what was published or approved later is not in it. */
  calendarAsKnownOn(day: string): Calendar {
    const known = this.approved.filter(({ decided }) => decided !== undefined && officeDayOf(decided.at) <= day);
    const until = this.knownOn !== undefined && this.knownOn < day ? this.knownOn : day;
    return calendarOf(known, until);
  }

  /** The version that governs an application received on that office day. @throws RangeError before there was a Regulation */
  profileFor(receivedOn: string): StatuteProfile {
    return profileFor(receivedOn, this.now);
  }

  /**
   * The version a case was begun under, with the values in force then.
   * @throws RangeError for a name no version has
   * @throws Problem rule-book-is-being-read for values another process began to use a moment ago
   */
  profileNamed(id: string): StatuteProfile {
    const known = this.now.ever.get(id);
    if (known || !id.includes('+')) return known ?? profileNamed(id);
    this.looking = this.look();
    throw new Problem(ruleBookProblems.beingRead);
  }

  /** A version with the values in force today. @throws RangeError for a name no version has */
  currentOf(version: string): StatuteProfile {
    return this.now.current.get(version) ?? profileNamed(version);
  }

  /** Ids of the approved changes that are notices, in the order of approval. */
  noticeChanges(): readonly string[] {
    return this.approved.filter(({ kind }) => kind === 'notice').map(({ id }) => id);
  }

  /** Reads what is in force anew, on a connection of its own: never within the reader's transaction. */
  async refresh(): Promise<void> {
    this.mark = await this.changes.mark();
    this.approved = await this.changes.approved();
    this.now = inForceWith(this.approved, this.knownOn);
  }

  /**
   * The calendar as it was before a change and as it is with it: for a draft what is in force beside what would be.
   * @throws Problem no-such-rule-change
   */
  async calendarsAround(changeId: string): Promise<{ readonly before: Calendar; readonly after: Calendar }> {
    const change = await this.change(changeId);
    const number = change.decided?.state === 'approved' ? change.decided.number : undefined;
    const earlier = (await this.changes.approved()).filter(({ decided }) => number === undefined || (decided?.number ?? 0) < number);
    return { before: calendarOf(earlier, this.knownOn), after: calendarOf([...earlier, change], this.knownOn) };
  }

  /** The calendar as it would be with that change. @throws Problem no-such-rule-change */
  async draftCalendar(changeId: string): Promise<Calendar> {
    return (await this.calendarsAround(changeId)).after;
  }

  /** The calendar as it would be with a notice nobody proposed yet. */
  calendarWith(notice: HolidayNotice): Calendar {
    return calendarOf([...this.approved, { kind: 'notice', content: notice }], this.knownOn);
  }

  /**
   * A version as it would be with the values of that change; as it is, where the change is about something else.
   * @param base id of the version: `cn-ogi-2019`
   * @throws Problem no-such-rule-change; parameter-values-refused where what was approved since leaves no room for them
   * @throws RangeError for a version that does not exist
   */
  async draftProfile(changeId: string, base: string): Promise<StatuteProfile> {
    const change = await this.change(changeId);
    const applies = change.kind === 'parameters' && change.content.profile === base;
    return applies ? this.profileWith(change.content) : this.currentOf(base);
  }

  /** The version with these values besides those in force. @throws Problem parameter-values-refused naming each value that cannot be */
  profileWith(content: ParametersContent): StatuteProfile {
    const faults = this.faultsIn(content);
    if (faults.length > 0) throw new Problem(ruleBookProblems.valuesRefused, inOneSentence(faults));
    return withValues(this.now.current, content);
  }

  /** Why these values cannot be put into force beside those that are; empty when they can. */
  faultsIn(content: ParametersContent): readonly Localised[] {
    return faultsInValues(this.now.current, content);
  }

  private async change(id: string): Promise<RuleChange> {
    const found = validate(id) ? await this.changes.one(id) : undefined;
    if (!found) throw new Problem(ruleBookProblems.noSuchChange);
    return found;
  }

  private async look(): Promise<void> {
    try {
      if ((await this.changes.mark()) !== this.mark) await this.refresh();
    } catch (error) {
      this.log.warn({ room: 'rule-book', kept: this.now.calendar.version, ...errorFacts(error) });
    }
  }
}

function inOneSentence(faults: readonly Localised[]): Localised {
  return { zh: `${faults.map(({ zh }) => zh).join(';')}。`, en: `${faults.map(({ en }) => en).join('; ')}.` };
}
