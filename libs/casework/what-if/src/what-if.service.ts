import { Injectable } from '@nestjs/common';
import { CaseReader, type Actor } from '@casework/case-file';
import { Problem } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { compare, type Answer } from './rules/compare';
import { forbidden } from './rules/forbidden';
import { faultsIn, type Supposed } from './rules/supposed';
import { whatIfProblems } from './what-if.problems';

/** 如果…会怎样: reads, supposes and compares. Nothing is written and nothing locked. */
@Injectable()
export class WhatIf {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: CaseReader,
  ) {}

  /** @throws Problem no-such-case, what-if-step-incomplete */
  ask(requestId: string, actor: Actor, steps: readonly Supposed[]): Promise<Answer> {
    return this.unitOfWork.run(actor.scope, async () => {
      const faults = faultsIn(steps);
      if (faults.length > 0) throw new Problem(whatIfProblems.stepIncomplete, undefined, { faults });
      const { refusedActs } = await this.reader.standing(requestId, actor);
      const answer = compare(steps, await this.reader.term(requestId, actor.scope));
      return { ...answer, refused: [...forbidden(steps, refusedActs), ...answer.refused] };
    });
  }
}
