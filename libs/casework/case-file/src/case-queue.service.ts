import { Injectable } from '@nestjs/common';
import { addWorkingDays, workingDaysBetween } from '@law/calendar';
import { workflowNamed } from '@law/workflow';
import { RuleBook } from '@office/rule-book';
import { UnitOfWork } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import type { Actor } from './actor';
import { soonDays, type QueueCounts, type QueuePage, type QueueQuery, type QueueRow } from './queue';
import { cursorOf, cursorText } from './rules/queue-cursor';
import { QueueStore, type KeptQueueRow, type Look } from './store/queue.store';

const usualPage = 50;
const longestPage = 200;
const unitRoles: readonly string[] = ['unit-clerk', 'unit-head'];

/** The lists the desk works from. */
@Injectable()
export class CaseQueue {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: QueueStore,
    private readonly clock: OfficeClock,
    private readonly rules: RuleBook,
  ) {}

  /** One page, nearest last day first, in a total order: nothing is shown twice or skipped while others work. */
  page(actor: Actor, query: QueueQuery): Promise<QueuePage> {
    const limit = Math.min(query.limit ?? usualPage, longestPage);
    return this.unitOfWork.run(actor.scope, async () => {
      const rows = await this.store.page(this.look(actor), { ...query, after: cursorOf(query.after), limit });
      const last = rows.length > limit ? rows[limit - 1] : undefined;
      return { rows: rows.slice(0, limit).map((row) => this.shown(row)), next: last && cursorText(last.dueKey, last.id) };
    });
  }

  counts(actor: Actor): Promise<QueueCounts> {
    return this.unitOfWork.run(actor.scope, async () => {
      const { mine, unit, unassigned, all, inTime, dueSoon, pastSafe, late } = await this.store.counts(this.look(actor));
      return { tabs: { mine, unit, unassigned, all }, clock: { 'in-time': inTime, 'due-soon': dueSoon, 'past-safe': pastSafe, late } };
    });
  }

  private look({ roles, unitId, scope }: Actor): Look {
    const today = this.clock.today();
    return {
      agencyIds: scope.agencyIds,
      unitId,
      unitRoles: roles.filter((role) => unitRoles.includes(role)),
      agencyRoles: roles.filter((role) => !unitRoles.includes(role)),
      today: today.toString(),
      soonUntil: addWorkingDays(today, soonDays, this.rules.calendar()).toString(),
    };
  }

  private shown(row: KeptQueueRow): QueueRow {
    const { agencyNameZh: zh, agencyNameEn: en, workflow, workflowVersion, dueKey: _, ...shown } = row;
    const stateName = workflowNamed(workflow, workflowVersion).states[row.state] ?? { zh: row.state, en: row.state };
    return {
      ...shown,
      agencyName: { zh, en },
      stateName,
      unitId: row.unitId ?? undefined,
      receiptOn: row.receiptOn ?? undefined,
      legalDue: row.legalDue ?? undefined,
      safeDue: row.safeDue ?? undefined,
      clock: row.clock ?? undefined,
      daysLeft: row.clock === null ? undefined : this.daysTo(row.safeDue),
      legalDaysLeft: row.clock === null ? undefined : this.daysTo(row.legalDue),
    };
  }

  private daysTo(day: string | null): number | undefined {
    return day === null ? undefined : workingDaysBetween(this.clock.today(), day, this.rules.calendar());
  }
}
