import { Injectable } from '@nestjs/common';
import { rightsOf, type StaffActor } from '@office/identity';
import { Problem } from '@platform/http';
import { Outbox } from '@platform/outbox';
import { UnitOfWork } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { mustSayWhy } from './must-say-why';
import { RuleBook } from './rule-book.service';
import { ruleBookProblems } from './rule-book.problems';
import type { RuleChange, RuleDecision } from './rule-change';
import { RuleChanges } from './rule-changes.service';
import { ChangesStore } from './store/changes.store';

/** A second person decides on what was proposed. Once decided, it stays so: what has to change further is proposed anew. */
@Injectable()
export class RuleDecisions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: ChangesStore,
    private readonly changes: RuleChanges,
    private readonly rules: RuleBook,
    private readonly outbox: Outbox,
    private readonly clock: OfficeClock,
  ) {}

  /**
   * In force from this instant; job `recomputation.run` counts the open cases anew.
   * @throws Problem rule-change-by-the-same-person, rule-change-decided, notice-has-faults, parameter-values-refused
   */
  async approve(id: string, actor: StaffActor, reason = ''): Promise<RuleChange> {
    const approved = await this.decide(id, actor, 'approved', reason, async (change) => {
      await this.rules.refresh();
      this.changes.mustStillFit(change);
      if (change.kind === 'notice') await this.outbox.add('recomputation.run', { changeId: id }, { agencyId: actor.agencyId });
    });
    await this.rules.refresh();
    return approved;
  }

  /** @throws Problem rule-change-by-the-same-person, rule-change-decided, rule-change-reason-needed */
  async reject(id: string, actor: StaffActor, reason: string): Promise<RuleChange> {
    mustSayWhy(reason);
    return this.decide(id, actor, 'rejected', reason);
  }

  /** @throws Problem rule-change-of-another-person, rule-change-decided */
  withdraw(id: string, actor: StaffActor, reason = ''): Promise<RuleChange> {
    return this.decide(id, actor, 'withdrawn', reason);
  }

  /** What that person may do with it now. */
  async allowedTo(actor: StaffActor, change: RuleChange): Promise<('approve' | 'reject' | 'withdraw')[]> {
    const { decided, proposed } = change;
    const rights = rightsOf(actor.roles);
    if (decided || !(await this.changes.seesTheWholeHouse(actor))) return [];
    if (proposed.by === actor.id) return rights.has('rule-book:propose') ? ['withdraw'] : [];
    if (!rights.has('rule-book:approve')) return [];
    return this.changes.faultsOf(change).length > 0 ? ['reject'] : ['approve', 'reject'];
  }

  private async decide(
    id: string,
    actor: StaffActor,
    state: RuleDecision['state'],
    reason: string,
    effect: (change: RuleChange) => Promise<void> = () => Promise.resolve(),
  ): Promise<RuleChange> {
    await this.changes.mustBeTheCity(actor);
    return this.unitOfWork.run(actor.scope, async () => {
      await this.store.lockDecisions();
      const change = await this.changes.one(id);
      mustBeOpen(change, actor, state);
      await effect(change);
      const at = this.clock.now().toString({ fractionalSecondDigits: 3 });
      await this.store.decide(change, { state, by: actor.id, name: actor.name, at, reason: reason.trim() });
      return this.changes.one(id);
    });
  }
}

/** @throws Problem rule-change-decided; rule-change-by-the-same-person, rule-change-of-another-person */
function mustBeOpen({ decided, proposed }: RuleChange, { id }: StaffActor, state: RuleDecision['state']): void {
  if (decided) throw new Problem(ruleBookProblems.decidedAlready);
  const own = proposed.by === id;
  if (state === 'withdrawn' && !own) throw new Problem(ruleBookProblems.notTheProposer);
  if (state !== 'withdrawn' && own) throw new Problem(ruleBookProblems.sameProposer);
}
