import { Injectable } from '@nestjs/common';
import { CaseFiles, CaseReader, type Actor, type CaseFile, type StandingView } from '@casework/case-file';
import { parameterOf, remediesFor } from '@law/statute';
import { Organisation } from '@office/organisation';
import { Problem } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { ConsultationPapers, type Digest } from './consultation-papers';
import { consultationProblems } from './consultation.problems';
import { letterOf } from './letter-of';
import type { Weighing } from './rules/consultation';
import { tellsWhoAsks } from './rules/consulted-side';
import { overrideLetter } from './rules/letters';
import { followed, unweighedIn, type Followed } from './rules/record';
import { releaseFrom } from './rules/release';
import { faultsInWeighing } from './rules/weighing';
import { LettersStore } from './store/letters.store';

export interface WeighObjections {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
  /** One for each objection not weighed yet. */
  readonly weighings: readonly Weighing[];
}

export interface OverrideObjection {
  readonly expectedSequence: number;
  readonly consultationId: string;
  /** Why keeping it back would seriously harm the public interest. */
  readonly grounds: string;
}

/** Objections weighed, and overridden where the public interest demands it. 条例第三十二条. */
@Injectable()
export class Objections {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly reader: CaseReader,
    private readonly store: LettersStore,
    private readonly papers: ConsultationPapers,
    private readonly organisation: Organisation,
  ) {}

  /** Finds each objection reasonable, which bars disclosure, or not (R-32c). @throws Problem consultation-weighing-incomplete */
  weigh(requestId: string, actor: Actor, { expectedSequence, weighings }: WeighObjections): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('weigh-objection', actor);
      const { letters, events } = await this.store.ofRequest(requestId);
      const unweighed = unweighedIn(followed(letters, events));
      const faults = faultsInWeighing(
        weighings,
        unweighed.map(({ id }) => id),
      );
      if (faults.length > 0) throw new Problem(consultationProblems.weighingIncomplete, undefined, { faults });
      const on = file.today.toString();
      const weighed = weighings.map(({ consultationId, reasonable, why }) => {
        return { letterId: consultationId, kind: 'weighed' as const, on, by: actor.id, particulars: { reasonable }, words: why.trim() };
      });
      await this.store.keepEvents(file, weighed);
      const itemIdsOf = (id: string): readonly string[] => unweighed.find((letter) => letter.id === id)?.itemIds ?? [];
      const facts = weighings.map(({ consultationId, reasonable }) => ({ consultationId, reasonable, itemIds: itemIdsOf(consultationId) }));
      return file.record('weigh-objection', actor, { weighings: facts }, { expectedSequence });
    });
  }

  /**
   * Decides to disclose against a reasonable objection, and tells the third party in writing what and why (R-32d, scenario 23). Nothing
   * is released before the hold is over. @throws Problem consultation-unknown, consultation-nothing-to-override, consultation-tells-who-asks
   */
  override(requestId: string, actor: Actor, { expectedSequence, consultationId, grounds }: OverrideObjection): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('override-objection', actor);
      const letter = letterOf(await this.store.ofRequest(requestId), consultationId);
      if (!letter.weighed?.particulars.reasonable || letter.overridden) throw new Problem(consultationProblems.nothingToOverride);
      if (!grounds.trim()) throw new Problem(consultationProblems.nothingToOverride, undefined, { field: 'grounds' });
      if (tellsWhoAsks(grounds, await this.reader.addressee(requestId)))
        throw new Problem(consultationProblems.tellsWhoAsks, undefined, { field: 'grounds' });
      const on = file.today.toString();
      const from = releaseFrom(on, parameterOf(file.profile, 'release-hold').value, file.calendar);
      const document = await this.tellThirdParty(file, actor, letter, grounds.trim(), from);
      const particulars = { releaseFrom: from };
      const event = { letterId: letter.id, kind: 'overridden' as const, on, by: actor.id, particulars, words: grounds.trim() };
      await this.store.keepEvents(file, [{ ...event, documentId: document.id }]);
      const facts = { consultationId, itemIds: letter.itemIds, releaseFrom: from, document };
      return file.record('override-objection', actor, facts, { expectedSequence });
    });
  }

  private async tellThirdParty(
    file: CaseFile,
    actor: Actor,
    { side, information }: Followed,
    grounds: string,
    from: string,
  ): Promise<Digest> {
    const { reviewAuthority } = await this.organisation.agency(file.agencyId);
    const { profile, calendar, number } = file;
    const on = file.today.toString();
    const { text } = remediesFor({ outcomes: ['granted'], profile, madeOn: on, reviewAuthority, calendar });
    const told = { side, information, grounds, number, agency: file.agencyName.zh, on, releaseFrom: from, remedies: text.zh };
    return this.papers.add(file, actor, { kind: 'override-letter', title: '告知书(致第三方)', text: overrideLetter(told) });
  }
}
