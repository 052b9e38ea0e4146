import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CaseFiles, type Actor, type Filing, type StandingView } from '@casework/case-file';
import { readClock, type ClockReading } from '@law/clock';
import { Documents, type NewDocument } from '@office/documents';
import { Notifications } from '@office/notification';
import type { Agency } from '@office/organisation';
import { RuleBook } from '@office/rule-book';
import { OfficeClock, officeTimeZone } from '@platform/time';
import type { Application, IntakeChannel } from './rules/application';
import { applicationText } from './rules/application-text';
import { datesOf } from './rules/dates-of';
import { filedItems, particularsOf, titleOf, wishesOf } from './rules/filing';
import type { Receipt, ReceiptDates } from './rules/receipt';
import { receiptText } from './rules/receipt';
import type { Upload } from './store/drafts.store';
import type { Gap, NewSubmission } from './store/submissions.store';

/** Everything a case is opened with, once nothing more can be refused. */
export interface Opening {
  readonly id: string;
  readonly agency: Agency;
  readonly channel: IntakeChannel;
  readonly application: Application;
  readonly arrivedOn: string;
  readonly actor: Actor;
  readonly uploads: readonly Upload[];
  readonly gaps: readonly Gap[];
}

export interface Opened {
  readonly receipt: Receipt;
  readonly standing: StandingView;
  readonly submission: NewSubmission;
}

const titles: Readonly<Record<string, string>> = {
  'identity-proof': '身份证明',
  authorisation: '授权委托书',
  'application-attachment': '申请附件',
};

/** The part that filing online and taking down at the desk have in common: case, papers, receipt. Runs in the caller's transaction. */
@Injectable()
export class CaseOpening {
  constructor(
    private readonly caseFiles: CaseFiles,
    private readonly documents: Documents,
    private readonly notifications: Notifications,
    private readonly clock: OfficeClock,
    private readonly rules: RuleBook,
  ) {}

  /** @param confirm records the receipt where its day is already fixed, before the receipt is written */
  async open(opening: Opening, confirm?: (standing: StandingView) => Promise<StandingView>): Promise<Opened> {
    const { id, agency, channel, application, actor, gaps } = opening;
    const text = applicationText(application, agency.name.zh);
    const contentSha256 = createHash('sha256').update(text).digest('hex');
    const submittedAt = this.clock.now().toString({ fractionalSecondDigits: 3 });
    const { queryCode, ...begun } = await this.caseFiles.begin(filingOf(opening, contentSha256), actor);
    const standing = confirm ? await confirm(begun) : begun;
    const receipt: Receipt = {
      requestId: id,
      agencyId: agency.id,
      number: begun.number,
      queryCode,
      agency: agency.name,
      channel,
      submittedAt,
      contentSha256,
      itemCount: filedItems(application).length,
      enclosed: opening.uploads.map(({ kind, fileName, sha256 }) => ({ title: `${titles[kind] ?? kind} ${fileName}`, sha256 })),
      dates: this.datesOf(channel, standing),
      gaps: gaps.map(({ says }) => says),
    };
    const [paper] = await this.documents.addAll(papersOf(opening, text, receipt));
    if (!paper) throw new Error(`Case ${id} was filed without its application.`);
    const submission = {
      requestId: id,
      agencyId: agency.id,
      channel,
      submittedAt,
      arrivedOn: opening.arrivedOn,
      filedBy: actor.id,
      contentSha256,
      documentId: paper.id,
      wishes: wishesOf(application),
      gaps,
    };
    return { receipt, standing, submission };
  }

  /** The receipt by mail where there is an address; the desk told where a confirmation is still to come. */
  async tell(opening: Opening, { receipt, standing }: Opened): Promise<void> {
    const { number, agency, agencyId, requestId } = receipt;
    const { email } = opening.application.applicant;
    if (standing.state === 'submitted')
      await this.notifications.notice({
        agencyId,
        requestId,
        to: { role: 'registrar' },
        template: 'submission-waiting',
        particulars: { number },
      });
    if (email === undefined) return;
    const language = opening.application.language ?? 'zh';
    const particulars = { number, agency: agency[language], submittedAt: this.officeTime(), dueOn: standing.legalDue };
    await this.notifications.order({ agencyId, requestId, channel: 'email', template: 'receipt', recipient: email, language, particulars });
  }

  /** The dates of a case; while its day of receipt is open, with those that would follow from a confirmation today. */
  datesOf(channel: IntakeChannel, standing: StandingView, reading?: ClockReading): ReceiptDates {
    const today = this.clock.today().toString();
    const calendar = this.rules.calendar();
    if (standing.state !== 'submitted') return datesOf(channel, reading ?? standing, { today, calendar });
    const days = readClock({
      facts: [{ act: 'received', channel, on: today, confirmedOn: today }],
      profile: this.rules.profileFor(today),
      calendar,
      asOf: today,
    });
    return datesOf(channel, standing, { today, calendar }, { confirmedOn: today, days });
  }

  private officeTime(): string {
    return this.clock.now().toZonedDateTimeISO(officeTimeZone).toPlainDateTime().toString({ smallestUnit: 'second' }).replace('T', ' ');
  }
}

function filingOf({ id, agency, channel, application, gaps }: Opening, contentSha256: string): Filing {
  return {
    id,
    agency: { id: agency.id, code: agency.code, name: agency.name },
    channel,
    items: filedItems(application),
    title: titleOf(application),
    applicant: { kind: application.applicant.kind, particulars: particularsOf(application) },
    contentSha256,
    facts: { gaps: gaps.length },
  };
}

function papersOf({ id, agency, actor, uploads }: Opening, text: string, receipt: Receipt): NewDocument[] {
  const placed = { agencyId: agency.id, requestId: id, visibility: 'applicant' as const, madeBy: actor.id };
  return [
    { ...placed, kind: 'application', title: '政府信息公开申请', fileName: `${receipt.number}-申请.txt`, text },
    { ...placed, kind: 'receipt', title: '申请回执', fileName: `${receipt.number}-回执.txt`, text: receiptText(receipt) },
    ...uploads.map(({ kind, fileName, sha256, size, mediaType }) => {
      return { ...placed, kind, title: titles[kind] ?? kind, fileName, file: { sha256, size, mediaType } };
    }),
  ];
}
