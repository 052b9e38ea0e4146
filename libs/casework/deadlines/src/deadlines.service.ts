import { Injectable } from '@nestjs/common';
import { AskedDays, CaseFiles, CaseTerms, type Actor, type LookedAt } from '@casework/case-file';
import { nextDay } from '@law/calendar';
import { RuleBook } from '@office/rule-book';
import { Outbox } from '@platform/outbox';
import { UnitOfWork } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { v7 as newId } from 'uuid';
import { isLapse, lookAt, type Lapse, type Look } from './rules/look-at';
import { WakeUpsStore } from './store/wake-ups.store';
import type { WakeUp } from './wake-up';

/** Last days looked at in one transaction. */
const page = 4_000;
/** Warnings given in one transaction: each holds its case's lock until the last of them is on its desk. */
const togetherAtMost = 100;

/** Who closes what lapses. The rooms judge it once more, and refuse what was closed before. */
const closings: Readonly<Record<Lapse, (wakeUp: WakeUp) => { readonly job: string; readonly payload: Readonly<Record<string, string>> }>> =
  {
    correction: ({ requestId }) => ({ job: 'registration.lapse-correction', payload: { requestId } }),
    opinion: ({ requestId, subject }) => ({ job: 'consultation.record-silence', payload: { requestId, consultationId: subject } }),
    payment: ({ requestId }) => ({ job: 'fees.lapse', payload: { requestId } }),
  };

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
    private readonly askedDays: AskedDays,
    private readonly wakeUps: WakeUpsStore,
    private readonly outbox: Outbox,
    private readonly clock: OfficeClock,
    private readonly rules: RuleBook,
  ) {}

  /**
   * Job: calls for what the last days of today's cases call for, each once. What one sweep does not get done in its time the next one does.
   * @returns how many were called for
   */
  async sweep(actor: Actor, signal?: AbortSignal): Promise<number> {
    const today = this.clock.today().toString();
    await this.askedDays.recount(actor.scope);
    let called = 0;
    for (;;) {
      const round = await this.sweepPage(actor, today);
      called += round ?? 0;
      if (round === undefined || signal?.aborted) return called;
    }
  }

  /**
   * Its room could not carry the lapse out as the case stood. Its wake-up is taken back, so that it comes again: with the term, once the
   * case is where it was, or, where it is watched still, the next day.
   */
  takeBack(actor: Actor, lapse: { readonly requestId: string; readonly term: Lapse; readonly subject: string }): Promise<void> {
    const { requestId, term: kind, subject } = lapse;
    return this.unitOfWork.run(actor.scope, async () => {
      await this.wakeUps.takeBackLapse(lapse);
      await this.terms.looked([{ requestId, kind, subject, lookOn: nextDay(this.clock.today().toString()) }]);
    });
  }

  /** Job: compares every kept date with a fresh derivation, and corrects it. */
  async reconcile(actor: Actor): Promise<Reconciliation> {
    let [cases, corrected] = [0, await this.askedDays.recount(actor.scope)];
    let ids = await this.caseFiles.idsAfter(actor.scope, undefined);
    while (ids.length > 0) {
      for (const id of ids) if (await this.caseFiles.rederive(id, actor)) corrected += 1;
      cases += ids.length;
      ids = await this.caseFiles.idsAfter(actor.scope, ids.at(-1));
    }
    return { cases, corrected };
  }

  /** @returns how many were called for; undefined when there is nothing left to look at */
  private sweepPage(actor: Actor, today: string): Promise<number | undefined> {
    return this.unitOfWork.run(actor.scope, async () => {
      const found = await this.terms.toLookAt(today, page);
      if (found.length === 0) return undefined;
      const looks = found.map((term) => ({ term, look: this.look(term, today) }));
      const called = await this.wakeUps.call(grouped(looks.flatMap(wakeUpOf)), this.clock.now().toString());
      await this.outbox.addAll([...closingsOf(called), ...warningsOf(called)]);
      await this.terms.looked(
        looks.map(({ term: { requestId, kind, subject }, look: { lookOn } }) => ({ requestId, kind, subject, lookOn })),
      );
      return called.length;
    });
  }

  private look(term: LookedAt, today: string): Look {
    return lookAt(term, today, { profile: this.rules.profileNamed(term.profile), calendar: this.rules.calendar() });
  }
}

function wakeUpOf({ term, look: { step } }: { readonly term: LookedAt; readonly look: Look }): WakeUp[] {
  const { requestId, agencyId, kind, subject, until } = term;
  return step === undefined ? [] : [{ requestId, agencyId, term: kind, subject, step, about: until }];
}

/** Warnings of one agency under one call, so many at a time. */
function grouped(wakeUps: readonly WakeUp[]): WakeUp[] {
  const calls = new Map<string, { readonly id: string; left: number }>();
  return wakeUps.map((wakeUp) => {
    if (isLapse(wakeUp.term)) return wakeUp;
    const open = calls.get(wakeUp.agencyId);
    const call = open && open.left > 0 ? open : { id: newId(), left: togetherAtMost };
    call.left -= 1;
    calls.set(wakeUp.agencyId, call);
    return { ...wakeUp, callId: call.id };
  });
}

function closingsOf(called: readonly WakeUp[]): { job: string; payload: object; agencyId: string }[] {
  return called.flatMap((wakeUp) => (isLapse(wakeUp.term) ? [{ ...closings[wakeUp.term](wakeUp), agencyId: wakeUp.agencyId }] : []));
}

function warningsOf(called: readonly WakeUp[]): { job: string; payload: object; agencyId: string }[] {
  const calls = new Map(called.flatMap(({ callId, agencyId }) => (callId ? [[callId, agencyId] as const] : [])));
  return [...calls].map(([callId, agencyId]) => ({ job: 'deadlines.give-warnings', payload: { callId, agencyId }, agencyId }));
}
