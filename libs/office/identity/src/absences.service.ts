import { Injectable } from '@nestjs/common';
import { Problem } from '@platform/http';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { v7 as newId } from 'uuid';
import type { Absence, AbsenceList, Desk, NewAbsence } from './absence';
import { identityProblems } from './identity.problems';
import { mayEnterAbsence } from './rules/may-enter-absence';
import type { StaffActor } from './staff';
import { AbsencesStore } from './store/absences.store';

/** 请假、代理: who is away, and who stands in. Days are office days, both the first and the last included. */
@Injectable()
export class Absences {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: AbsencesStore,
    private readonly clock: OfficeClock,
  ) {}

  /** Who works at the agency today, and who of them is away: for whoever has to reach a person. */
  desk(scope: Scope, agencyId: string): Promise<Desk> {
    const today = this.clock.today().toString();
    return this.unitOfWork.run(scope, async () => {
      const members = await this.store.colleagues(agencyId, today);
      const absences = await this.store.of(agencyId, today);
      return { members, away: new Map(absences.filter(({ from }) => from <= today).map(({ staffId, deputyId }) => [staffId, deputyId])) };
    });
  }

  /** His own absences and those of the people he is the head of, with everybody who may stand in. */
  list(actor: StaffActor): Promise<AbsenceList> {
    const today = this.clock.today().toString();
    return this.unitOfWork.run(actor.scope, async () => {
      const colleagues = await this.store.colleagues(actor.agencyId, today);
      const his = new Set(colleagues.filter((one) => mayEnterAbsence(actor, one)).map(({ id }) => id));
      const absences = await this.store.of(actor.agencyId, today);
      return {
        absences: absences.filter(({ staffId }) => his.has(staffId)),
        colleagues: colleagues.map(({ id, name }) => ({ id, name, mayEnter: his.has(id) })),
      };
    });
  }

  /** @throws Problem no-such-colleague, absence-not-yours, absence-days, deputy-not-possible, absence-overlaps */
  async enter(actor: StaffActor, { staffId = actor.id, from, until, deputyId }: NewAbsence): Promise<Absence> {
    const today = this.clock.today().toString();
    const absence = { id: newId(), staffId, from, until, deputyId };
    if (until < from || until < today)
      throw new Problem(identityProblems.absenceDays, undefined, { field: until < from ? 'until' : 'from' });
    return this.unitOfWork.run(actor.scope, async () => {
      const colleagues = await this.store.colleagues(actor.agencyId, today);
      const away = colleagues.find(({ id }) => id === staffId);
      if (!away) throw new Problem(identityProblems.noSuchColleague, undefined, { field: 'staffId' });
      if (!mayEnterAbsence(actor, away)) throw new Problem(identityProblems.absenceNotYours, undefined, { field: 'staffId' });
      if (deputyId !== undefined && (deputyId === staffId || !colleagues.some(({ id }) => id === deputyId)))
        throw new Problem(identityProblems.deputyNotPossible, undefined, { field: 'deputyId' });
      const entered = await this.store.enter({ ...absence, agencyId: actor.agencyId, by: actor.id, at: this.clock.now().toString() });
      if (!entered) throw new Problem(identityProblems.absenceOverlaps, undefined, { field: 'from' });
      return absence;
    });
  }

  /** @throws Problem no-such-absence, also for one he may not enter */
  withdraw(actor: StaffActor, id: string): Promise<void> {
    const today = this.clock.today().toString();
    return this.unitOfWork.run(actor.scope, async () => {
      const absence = (await this.store.of(actor.agencyId, today)).find((one) => one.id === id);
      const away = (await this.store.colleagues(actor.agencyId, today)).find((one) => one.id === absence?.staffId);
      if (!absence || !away || !mayEnterAbsence(actor, away)) throw new Problem(identityProblems.noSuchAbsence);
      await this.store.withdraw(id, this.clock.now().toString());
    });
  }
}
