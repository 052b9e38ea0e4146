import { Injectable } from '@nestjs/common';
import { CaseFiles, CaseReader, type Actor, type CaseFile, type StandingView, type Watch } from '@casework/case-file';
import { workingDayAfter } from '@law/calendar';
import { parameterOf } from '@law/statute';
import { Organisation, type Agency } from '@office/organisation';
import { Problem } from '@platform/http';
import { UnitOfWork } from '@platform/persistence';
import { v7 as newId } from 'uuid';
import { ApplicantNotices } from './applicant-notices';
import { ConsultationPapers, type Digest } from './consultation-papers';
import { consultationProblems } from './consultation.problems';
import { letterOf } from './letter-of';
import { tellsWhoAsks } from './rules/consulted-side';
import type { SendingWay, ServiceProof } from './rules/consultation';
import { countedAs } from './rules/counted-as';
import { faultsInLetter, type LetterWish } from './rules/faults-in-letter';
import { consultationLetter } from './rules/letters';
import { receivable } from './rules/possible-days';
import { followed } from './rules/record';
import { viewOf, type ConsultationsView } from './rules/view-of';
import { wouldMove } from './rules/would-move';
import { LettersStore } from './store/letters.store';
import { termOf } from './term-of';

export interface SendConsultation extends LetterWish {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
  readonly way: SendingWay;
}

export interface RecordConsultationService {
  readonly expectedSequence: number;
  readonly consultationId: string;
  /** The day the consulted side received the letter: day zero of its fifteen working days. */
  readonly on: string;
  readonly proof: ServiceProof;
  /** The proof among the documents of the case; or `note` says where it is kept. */
  readonly documentId?: string;
  readonly note?: string;
}

/** 征求意见书: sending them, proving their service, and what became of them. 条例第三十二条, 第三十四条, 第十一条. */
@Injectable()
export class Consultations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly reader: CaseReader,
    private readonly store: LettersStore,
    private readonly papers: ConsultationPapers,
    private readonly notices: ApplicantNotices,
    private readonly organisation: Organisation,
  ) {}

  /**
   * Asks somebody in writing, today; from tomorrow the time is not counted (R-33d). Several may be asked side by side.
   * @throws Problem consultation-incomplete, consultation-tells-who-asks
   */
  send(requestId: string, actor: Actor, { expectedSequence, way, ...wish }: SendConsultation): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('send-consultation', actor);
      await this.mustBeSendable(file, wish);
      const id = newId();
      const on = file.today.toString();
      const counted = countedAs(wish.kind, wish, parameterOf(file.profile, 'city-department-is-other-organ').value);
      const started = { act: 'consult-started', kind: counted, id, on } as const;
      const letter = await this.writeLetter(file, actor, wish);
      const notice = wouldMove(termOf(file), started) ? await this.notices.tell(file, actor, { ...wish, sentOn: on }) : undefined;
      const { kind, side, itemIds, information, asks } = wish;
      await this.store.keepLetter(file, {
        ...{ id, kind, side, itemIds, information, asks, way },
        ...{ countedAs: counted, sentOn: on, sentBy: actor.id, documentId: letter.id, noticeId: notice?.id },
      });
      const facts = { consultationId: id, kind, countedAs: counted, itemIds, way, letter, ...(notice && { notice }) };
      const watched = counted !== 'internal';
      return file.record('send-consultation', actor, facts, {
        expectedSequence,
        clock: [started],
        watch: watched ? [{ kind: 'consultation-service', subject: id, ...proveBy(file, on) }] : [],
      });
    });
  }

  /**
   * Records when the consulted side received the letter: its fifteen working days run from the next day. R-32b, R-34.
   * @throws Problem consultation-unknown, consultation-done-before, consultation-day-not-possible, consultation-proof-needed
   */
  recordService(
    requestId: string,
    actor: Actor,
    { expectedSequence, consultationId, on, ...proof }: RecordConsultationService,
  ): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('record-consultation-service', actor);
      const letter = letterOf(await this.store.ofRequest(requestId), consultationId);
      if (letter.served ?? letter.ended) throw new Problem(consultationProblems.done);
      const verdict = receivable({ sentOn: letter.sentOn, answeredOn: letter.answered?.on }, on, file.today.toString());
      if (!verdict.possible) throw new Problem(consultationProblems.dayNotPossible, verdict.says, { field: 'on' });
      const document = await this.papers.known(file, proof.documentId);
      const words = proof.note?.trim() ? proof.note.trim() : undefined;
      if (!document && !words) throw new Problem(consultationProblems.proofNeeded, undefined, { field: 'documentId' });
      const particulars = { proof: proof.proof };
      const event = { letterId: letter.id, kind: 'served' as const, on, by: actor.id, particulars, words, documentId: document?.id };
      await this.store.keepEvents(file, [event]);
      return file.record(
        'record-consultation-service',
        actor,
        { consultationId, on, proof: proof.proof, document },
        {
          expectedSequence,
          clock: [{ act: 'consult-served', id: consultationId, on }],
          watch: [{ kind: 'consultation-service', subject: consultationId }],
        },
      );
    });
  }

  /** Every consultation of a case, and the time they take out of the count. @throws Problem no-such-case */
  of(requestId: string, { scope }: Actor): Promise<ConsultationsView> {
    return this.unitOfWork.run(scope, async () => {
      const term = await this.reader.term(requestId, scope);
      const { letters, events } = await this.store.ofRequest(requestId);
      return viewOf(followed(letters, events), term, parameterOf(term.profile, 'service-proof-alarm').value);
    });
  }

  private async mustBeSendable(file: CaseFile, wish: LetterWish): Promise<void> {
    const itemIds = file.items.map(({ id }) => id);
    const faults = faultsInLetter(wish, itemIds);
    if (faults.length > 0) throw new Problem(consultationProblems.incomplete, undefined, { faults });
    const applicant = await this.reader.addressee(file.id);
    const told = (['information', 'asks'] as const).filter((field) => tellsWhoAsks(wish[field], applicant));
    if (told.length > 0) throw new Problem(consultationProblems.tellsWhoAsks, undefined, { field: told[0] });
  }

  private async writeLetter(file: CaseFile, actor: Actor, { kind, side, information, asks }: LetterWish): Promise<Digest> {
    const agency = await this.organisation.agency(file.agencyId);
    const { title, text } = consultationLetter({
      ...{ kind, side, information, asks, number: file.number, agency: file.agencyName.zh, contact: contactOf(agency) },
      ...{ sentOn: file.today.toString(), term: file.profile.terms.consultation },
    });
    return this.papers.add(file, actor, { kind: 'consultation-letter', title, text });
  }
}

/** The day by which its service should be proved; afterwards the registrars are told. §3.4. */
function proveBy({ profile, calendar }: CaseFile, on: string): Pick<Watch, 'until' | 'counted'> {
  const days = parameterOf(profile, 'service-proof-alarm').value;
  return { until: workingDayAfter(on, days, calendar), counted: { by: 'working-days', from: on, days } };
}

function contactOf({ contact: { address, phone } }: Agency): string {
  return [address, phone].filter(Boolean).join(',');
}
