import { Injectable } from '@nestjs/common';
import { CaseReader, type Actor } from '@casework/case-file';
import { disputeOutcomes } from '@law/statute';
import { rightsOf } from '@office/identity';
import { Organisation } from '@office/organisation';
import { RuleBook } from '@office/rule-book';
import { UnitOfWork } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import type { Dispute } from './dispute';
import type { DisputeList, DisputeView, RemediesView } from './disputes-view';
import { actsOn } from './rules/acts-on-dispute';
import { hintsIn } from './rules/hints-in-dispute';
import { answeredIn, openRemedies } from './rules/open-remedies';
import { nextOwnTerm, termsOfDispute, type Now } from './rules/terms-of-dispute';
import { DisputesStore } from './store/disputes.store';

/** Remedies as pages show them. Every day here is derived anew with the calendar in force. */
@Injectable()
export class RemediesReading {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseReader,
    private readonly organisation: Organisation,
    private readonly rules: RuleBook,
    private readonly disputes: DisputesStore,
    private readonly clock: OfficeClock,
  ) {}

  /** What is open, what was used, what it led to. @throws Problem no-such-case */
  of(requestId: string, actor: Actor): Promise<RemediesView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const { agencyId, profile } = await this.cases.view(requestId, actor);
      const lines = await this.cases.ledger(requestId, actor);
      const rights = rightsAt(agencyId, actor);
      const answered = answeredIn(lines);
      const { reviewAuthority } = await this.organisation.agency(agencyId);
      const by = { profile: this.rules.profileNamed(profile), reviewAuthority };
      const known = await this.disputes.ofRequest(requestId);
      const remedies = answered && openRemedies(answered, by, this.now(), known);
      const wasReviewed = known.some(({ kind }) => kind === 'reconsideration');
      const disputes = known.map((dispute) => this.shown(dispute, rights, { variant: remedies?.variant, wasReviewed }));
      return { remedies, disputes, redecides: redecidedIn(lines), mayRegister: rights.has('remedies:register-dispute') };
    });
  }

  /** The case this one decides anew, if it does. @throws Problem no-such-case */
  async redecidedBy(requestId: string, actor: Actor): Promise<RemediesView['redecides']> {
    return redecidedIn(await this.cases.ledger(requestId, actor));
  }

  /** All the actor sees, the open ones by their next last day; those without one come last. */
  all(actor: Actor): Promise<DisputeList> {
    return this.unitOfWork.run(actor.scope, async () => {
      const nobodys = new Set<string>();
      const open = (await this.disputes.seen(false)).map((dispute) => this.shown(dispute, nobodys));
      const ended = (await this.disputes.seen(true)).map((dispute) => this.shown(dispute, nobodys));
      const pressing = ended.filter(({ next }) => next !== undefined);
      return { open: [...open, ...pressing].sort(byNextDay), ended: ended.filter(({ next }) => next === undefined) };
    });
  }

  private shown(dispute: Dispute, rights: ReadonlySet<string>, about?: Parameters<typeof hintsIn>[2]): DisputeView {
    const terms = termsOfDispute(dispute, this.now());
    const outcomes = disputeOutcomes(dispute.kind);
    return {
      ...dispute,
      outcome: outcomes.find(({ code }) => code === dispute.decision?.outcome),
      possible: dispute.decision ? [] : outcomes,
      terms,
      next: nextOwnTerm(terms),
      hints: hintsIn(dispute, terms, about),
      acts: actsOn(dispute, rights),
    };
  }

  private now(): Now {
    return { calendar: this.rules.calendar(), today: this.clock.today().toString() };
  }
}

/** Staff act in their own agency only, however far they may look. */
function rightsAt(agencyId: string, actor: Actor): ReadonlySet<string> {
  return actor.agencyId === agencyId ? rightsOf(actor.roles) : new Set();
}

function redecidedIn(lines: readonly { readonly facts: Readonly<Record<string, unknown>> }[]): RemediesView['redecides'] {
  const { redecides, redecidesNumber } = lines[0]?.facts ?? {};
  return typeof redecides === 'string' && typeof redecidesNumber === 'string'
    ? { requestId: redecides, number: redecidesNumber }
    : undefined;
}

const never = '9999-12-31';

function byNextDay(one: DisputeView, other: DisputeView): number {
  const [first, second] = [one.next?.due ?? never, other.next?.due ?? never];
  return first === second ? (one.id < other.id ? -1 : 1) : first < second ? -1 : 1;
}
