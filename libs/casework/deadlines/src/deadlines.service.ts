import { Injectable } from '@nestjs/common';
import { CaseFiles, CaseTerms, soonDays, type Actor, type CaseFile } from '@casework/case-file';
import { addWorkingDays } from '@law/calendar';
import { Notifications } from '@office/notification';
import { RuleBook } from '@office/rule-book';
import { Outbox } from '@platform/outbox';
import { UnitOfWork } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { wakeUpsOf, type WakeUp, type WarningKind } from './rules/wake-ups-of';
import { WakeUpsStore } from './store/wake-ups.store';

/** Warned besides whoever's turn it is: the one who keeps the case, and once it is late the one who answers for it. */
const keepers: readonly string[] = ['registrar'];
const keepersOfLate: readonly string[] = ['registrar', 'office-head'];

export interface Warning {
  readonly requestId: string;
  readonly kind: WarningKind;
  readonly about: string;
}

export interface Reconciliation {
  readonly cases: number;
  readonly corrected: number;
}

/** 期限预警: nothing is done here that could not be done twice. */
@Injectable()
export class Deadlines {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly terms: CaseTerms,
    private readonly wakeUps: WakeUpsStore,
    private readonly outbox: Outbox,
    private readonly notifications: Notifications,
    private readonly clock: OfficeClock,
    private readonly rules: RuleBook,
  ) {}

  /** Job: calls for what the terms of today's cases call for, each once. @returns how many were called for */
  async sweep(actor: Actor): Promise<number> {
    let called = 0;
    for (let page = await this.sweepPage(actor); page; page = await this.sweepPage(actor, page.last)) called += page.called;
    return called;
  }

  /** Job: one warning, on the desks it concerns. Says nothing when the case moved on. */
  warn(actor: Actor, { requestId, kind, about }: Warning): Promise<void> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId);
      if (!(await this.wakeUps.answer({ requestId, kind, about }, this.now()))) return;
      const { state, safeDue } = file.reading;
      if (state !== 'running' || safeDue !== about) return;
      for (const role of await this.warned(requestId, kind)) await this.notice(file, role, kind, about);
    });
  }

  /** Job: compares every kept date with a fresh derivation, and corrects it. */
  async reconcile(actor: Actor): Promise<Reconciliation> {
    let [cases, corrected] = [0, 0];
    let ids = await this.caseFiles.idsAfter(actor.scope, undefined);
    while (ids.length > 0) {
      for (const id of ids) if (await this.caseFiles.rederive(id, actor)) corrected += 1;
      cases += ids.length;
      ids = await this.caseFiles.idsAfter(actor.scope, ids.at(-1));
    }
    return { cases, corrected };
  }

  private sweepPage(actor: Actor, after?: string): Promise<{ readonly called: number; readonly last: string } | undefined> {
    return this.unitOfWork.run(actor.scope, async () => {
      const today = this.clock.today().toString();
      const soonUntil = addWorkingDays(today, soonDays, this.rules.calendar()).toString();
      const pressing = await this.terms.pressing(soonUntil, today, after);
      const last = pressing.at(-1);
      if (!last) return undefined;
      const wished = pressing.flatMap((one) => wakeUpsOf(one, today, this.rules.calendar()));
      const called = await this.wakeUps.call(wished, this.now());
      for (const wakeUp of called) await this.hand(wakeUp);
      return { called: called.length, last: last.id };
    });
  }

  private hand({ requestId, agencyId, kind, about }: WakeUp): Promise<string> {
    if (kind === 'lapse') return this.outbox.add('registration.lapse-correction', { requestId }, { agencyId });
    return this.outbox.add('deadlines.warn-case', { requestId, kind, about }, { agencyId });
  }

  /** Whose turn it is by the workflow, and who keeps the case. */
  private async warned(requestId: string, kind: WarningKind): Promise<readonly string[]> {
    const awaited = await this.terms.awaits(requestId);
    return [...new Set([...(kind === 'overdue' ? keepersOfLate : keepers), ...awaited])];
  }

  private notice(file: CaseFile, role: string, kind: WarningKind, dueOn: string): Promise<void> {
    const addressed = { agencyId: file.agencyId, requestId: file.id, to: { role } };
    if (kind === 'overdue')
      return this.notifications.notice({ ...addressed, template: 'overdue', particulars: { number: file.number, dueOn } });
    const daysLeft = String(file.reading.daysLeft ?? 0);
    return this.notifications.notice({ ...addressed, template: 'due-soon', particulars: { number: file.number, dueOn, daysLeft } });
  }

  private now(): string {
    return this.clock.now().toString();
  }
}
