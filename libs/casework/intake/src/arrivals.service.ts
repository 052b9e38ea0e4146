import { Injectable } from '@nestjs/common';
import { CaseArrivals, type Actor } from '@casework/case-file';
import { addWorkingDays } from '@law/calendar';
import { Notifications, type AnyNotice } from '@office/notification';
import { RuleBook } from '@office/rule-book';
import { UnitOfWork } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { reconcileArrivals, type AgencyReconciliation, type Arrived, type ChannelCount } from './rules/reconcile-arrivals';
import { alarmedBy } from './rules/silence';
import { ArrivalsWatchStore, type KeptReconciliation } from './store/arrivals-watch.store';

const page = 1_000;
const first = '00000000-0000-0000-0000-000000000000';
/** [DESIGN] Counted again every day for that many working days: one that goes astray within a term is found within it. */
const daysCounted = 20;

/** 收件核对: that nothing which arrived lies about unseen. What came in is compared with the case file, which knows what is registered. */
@Injectable()
export class Arrivals {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseArrivals,
    private readonly store: ArrivalsWatchStore,
    private readonly notifications: Notifications,
    private readonly rules: RuleBook,
    private readonly clock: OfficeClock,
  ) {}

  /** Job: alarms the registrar, then the head, of what came in and is not registered, each once. @returns how many alarms */
  async findSilent(actor: Actor): Promise<number> {
    let raised = 0;
    const now = this.clock.now();
    for await (const lying of this.cases.unregistered(actor.scope, now.toString())) {
      const hoursOf = (profile: string): number => this.rules.profileNamed(profile).parameters['intake-silence']?.value ?? Infinity;
      const alarms = lying.flatMap(({ id: requestId, agencyId, submittedAt, profile }) =>
        alarmedBy(submittedAt, now, hoursOf(profile)).map((whom) => ({ requestId, agencyId, whom })),
      );
      raised += await this.unitOfWork.run(actor.scope, async () => {
        const fresh = await this.store.raise(alarms, now.toString());
        const of = new Map(lying.map((one) => [one.id, one]));
        await this.notifications.noticeAll(
          fresh.flatMap(({ requestId, agencyId, whom }): AnyNotice[] => {
            const one = of.get(requestId);
            if (!one) return [];
            const hours = String(hoursOf(one.profile) * (whom === 'registrar' ? 1 : 2));
            const particulars = { number: one.number, channel: one.channel, hours };
            return [{ agencyId, requestId, to: { role: whom }, template: 'intake-silent', particulars }];
          }),
        );
        return fresh.length;
      });
    }
    return raised;
  }

  /**
   * Job: counts what arrived at each agency by each channel against what is registered there, keeps the count of the day, and tells the
   * registrar where something is not; the head too, where something is missing. Counted twice on a day, it is told once.
   */
  async reconcile(actor: Actor): Promise<AgencyReconciliation[]> {
    const today = this.clock.today().toString();
    const since = addWorkingDays(today, -daysCounted, this.rules.calendar()).toString();
    const entered = await this.cases.since(actor.scope, since);
    const arrived = await this.arrivedSince(
      actor,
      since,
      entered.map(({ id }) => id),
    );
    const found = reconcileArrivals(arrived, entered);
    await this.unitOfWork.run(actor.scope, async () => {
      const fresh = await this.store.keep(today, found, this.clock.now().toString());
      await this.notifications.noticeAll(found.filter(({ agencyId }) => fresh.includes(agencyId)).flatMap((one) => noticesOf(one, today)));
    });
    return found;
  }

  /** The count kept last for the actor's own agency. */
  latest(actor: Actor): Promise<KeptReconciliation | undefined> {
    const { agencyId } = actor;
    if (agencyId === undefined) return Promise.resolve(undefined);
    return this.unitOfWork.run(actor.scope, () => this.store.latest(agencyId));
  }

  private async arrivedSince(actor: Actor, since: string, named: readonly string[]): Promise<Arrived[]> {
    const arrived: Arrived[] = [];
    let found: Arrived[];
    do {
      found = await this.unitOfWork.run(actor.scope, () => this.store.arrived(since, named, arrived.at(-1)?.requestId ?? first, page));
      arrived.push(...found);
    } while (found.length === page);
    return arrived;
  }
}

function noticesOf({ agencyId, counts, open }: AgencyReconciliation, number: string): AnyNotice[] {
  if (open.length === 0) return [];
  const sum = (of: (count: ChannelCount) => number): number => counts.reduce((total, count) => total + of(count), 0);
  const missing = sum((count) => count.missing);
  const particulars = {
    number,
    arrived: String(sum((count) => count.arrived)),
    registered: String(sum((count) => count.registered)),
    waiting: String(sum((count) => count.waiting)),
    missing: String(missing),
  };
  const roles = missing > 0 ? ['registrar', 'office-head'] : ['registrar'];
  return roles.map((role) => ({ agencyId, to: { role }, template: 'intake-reconciled', particulars }));
}
