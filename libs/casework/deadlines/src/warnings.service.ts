import { Injectable } from '@nestjs/common';
import { CaseTerms, type Actor, type CaseAtHand } from '@casework/case-file';
import { workingDaysBetween } from '@law/calendar';
import { Absences, type Desk } from '@office/identity';
import { Notifications, type AnyNotice } from '@office/notification';
import { RuleBook } from '@office/rule-book';
import { UnitOfWork } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { whoHasIt } from './rules/who-has-it';
import { WakeUpsStore } from './store/wake-ups.store';
import type { WakeUp } from './wake-up';

/** Warnings called for together. */
export interface Warning {
  readonly callId: string;
  readonly agencyId: string;
}

/** The warnings the sweep called for, put on the desks of those they concern. */
@Injectable()
export class Warnings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly terms: CaseTerms,
    private readonly wakeUps: WakeUpsStore,
    private readonly absences: Absences,
    private readonly notifications: Notifications,
    private readonly clock: OfficeClock,
    private readonly rules: RuleBook,
  ) {}

  /**
   * Job: gives the warnings of one call, each once, however often it comes. Says nothing of a term that moved or ended meanwhile.
   * @param attempt from the second try on one by one, so that a case that cannot be read keeps no other from being warned of
   * @throws the first fault, after all others were given
   */
  async warn(actor: Actor, { callId, agencyId }: Warning, attempt = 1): Promise<void> {
    const desk = await this.absences.desk(actor.scope, agencyId);
    if (attempt === 1) return this.give(actor, callId, desk, () => true);
    const left = await this.unitOfWork.run(actor.scope, () => this.wakeUps.ofCall(callId));
    const ids = [...new Set(left.map(({ requestId }) => requestId))];
    const faults: unknown[] = [];
    for (const id of ids)
      await this.give(actor, callId, desk, ({ requestId }) => requestId === id).catch((fault: unknown) => faults.push(fault));
    if (faults.length > 0) throw faults[0];
  }

  private give(actor: Actor, callId: string, desk: Desk, among: (wakeUp: WakeUp) => boolean): Promise<void> {
    return this.unitOfWork.run(actor.scope, async () => {
      const called = (await this.wakeUps.ofCall(callId)).filter(among);
      if (called.length === 0) return;
      const cases = new Map((await this.terms.atHand([...new Set(called.map(({ requestId }) => requestId))])).map((one) => [one.id, one]));
      const holds = called.filter((wakeUp) => stillHolds(wakeUp, cases.get(wakeUp.requestId)));
      const moved = called.filter((wakeUp) => !holds.includes(wakeUp));
      await this.notifications.noticeAll(
        holds.flatMap((wakeUp) => {
          const file = cases.get(wakeUp.requestId);
          return file ? this.noticesOf(wakeUp, file, desk) : [];
        }),
      );
      await this.wakeUps.answered(callId, holds, this.clock.now().toString());
      if (moved.length > 0) await this.wakeUps.takeBack(callId, moved);
    });
  }

  private noticesOf({ requestId, agencyId, term, subject, step, about: dueOn }: WakeUp, file: CaseAtHand, desk: Desk): AnyNotice[] {
    const [late, internal] = [step === 'overdue' || step.startsWith('again-'), term === 'internal'];
    const daysLeft = String(Math.max(0, workingDaysBetween(this.clock.today(), dueOn, this.rules.calendar())));
    const { number, inTimeUntil: legalDue } = file;
    const named = internal ? `${term}.${subject}` : term;
    return whoHasIt({ ...file, awaits: rolesFor(term, file), late, internal }, desk).map((to): AnyNotice => {
      const addressed = { agencyId, requestId, to };
      if (term === 'reply' && late) return { ...addressed, template: 'overdue', particulars: { number, dueOn, legalDue } };
      if (term === 'reply') return { ...addressed, template: 'due-soon', particulars: { number, dueOn, daysLeft } };
      if (late) return { ...addressed, template: 'term-overdue', particulars: { number, term: named, dueOn } };
      return { ...addressed, template: 'term-soon', particulars: { number, term: named, dueOn, daysLeft } };
    });
  }
}

/** A dispute is answered by those who go to court for the house, wherever the case itself stands. */
function rolesFor(term: string, { awaits }: CaseAtHand): readonly string[] {
  return term.startsWith('dispute') ? ['litigation-officer'] : awaits;
}

function stillHolds({ term, subject, about }: WakeUp, file: CaseAtHand | undefined): boolean {
  return file?.terms.some((one) => one.kind === term && one.subject === subject && one.until === about) ?? false;
}
