import type { paths } from './schema';

type JsonOf<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : never;
type Success<Operation> = Operation extends { responses: infer Responses }
  ? Responses extends { 200: infer Ok }
    ? JsonOf<Ok>
    : Responses extends { 201: infer Created }
      ? JsonOf<Created>
      : never
  : never;
type Sent<Operation> = Operation extends { requestBody: { content: { 'application/json': infer Body } } } ? Body : never;

type Read<Path extends keyof paths> = Success<paths[Path] extends { get: infer Operation } ? Operation : never>;
type Posted<Path extends keyof paths> = paths[Path] extends { post: infer Operation } ? Operation : never;

/** What an act sends, without the ledger sequence: the form adds it. */
type ActOf<Path extends keyof paths> = Omit<Sent<Posted<Path>>, 'expectedSequence'>;

export type Session = Read<'/staff/v1/session'>;
export type QueuePage = Read<'/staff/v1/queue'>;
export type QueueRow = QueuePage['rows'][number];
export type QueueCounts = Read<'/staff/v1/queue/counts'>;
export type Notice = Read<'/staff/v1/notices'>[number];
export type AnnualReturn = Read<'/staff/v1/today/annual-returns'>[number];
export type AbsenceList = Read<'/staff/v1/absences'>;
export type NewAbsence = Sent<Posted<'/staff/v1/absences'>>;
export type ArrivalsView = Read<'/staff/v1/arrivals'>;
export type Unit = Read<'/staff/v1/units'>[number];
export type WorkflowTable = Read<'/staff/v1/workflows/{name}/{version}'>;
export type StatuteOutcomes = Read<'/staff/v1/statutes/{profile}/outcomes'>;
export type CaseView = Read<'/staff/v1/requests/{requestId}'>;
export type CaseItem = CaseView['items'][number];
export type Standing = CaseView['standing'];
export type LedgerLine = Read<'/staff/v1/requests/{requestId}/ledger'>[number];
export type Sheet = Read<'/staff/v1/requests/{requestId}/sheet'>;
export type CaseDocument = Read<'/staff/v1/requests/{requestId}/documents'>[number];
export type Applicant = Success<Posted<'/staff/v1/requests/{requestId}/applicant/reveal'>>;
export type RegistrationView = Read<'/staff/v1/requests/{requestId}/registration'>;
export type ExtensionView = Read<'/staff/v1/requests/{requestId}/extension'>;
export type WhatIfAnswer = Success<Posted<'/staff/v1/requests/{requestId}/what-if'>>;
export type Supposed = Sent<Posted<'/staff/v1/requests/{requestId}/what-if'>>['steps'][number];
export type InvestigationView = Read<'/staff/v1/requests/{requestId}/investigation'>;
export type ConsultationsView = Read<'/staff/v1/requests/{requestId}/consultation'>;
export type ConfidentialityView = Read<'/staff/v1/requests/{requestId}/confidentiality-review'>;
export type ReplyView = Read<'/staff/v1/requests/{requestId}/reply'>;
export type DeliveryView = Read<'/staff/v1/requests/{requestId}/delivery'>;
export type RemediesView = Read<'/staff/v1/requests/{requestId}/remedies'>;
export type DisputeView = RemediesView['disputes'][number];
export type DisputeList = Read<'/staff/v1/disputes'>;
export type Redecision = Success<Posted<'/staff/v1/requests/{requestId}/remedies/open-redecision'>>;
export type CaseFeeView = Read<'/staff/v1/requests/{requestId}/fees'>;
export type ArchiveView = Read<'/staff/v1/requests/{requestId}/archive'>;

export type RuleTrial = Read<'/staff/v1/rule-trials'>[number];
export type TrialEdition = Read<'/staff/v1/rule-trials/{trialId}'>[number];
export type TrialRules = Read<'/staff/v1/rule-trials/rules'>[number];
export type LastRun = Read<'/staff/v1/rule-trials/last-run'>;
export type TrialRun = Success<Posted<'/staff/v1/rule-trials/run'>>;
export type TrialResult = TrialRun['results'][number];
export type TrialComparison = Success<Posted<'/staff/v1/rule-trials/compare'>>;
export type TriedAnswer = TrialComparison['tried'];
export type TrialsImported = Success<Posted<'/staff/v1/rule-trials/import'>>;

export type CalendarYear = Read<'/staff/v1/rule-book/calendar'>;
export type StatuteParameters = Read<'/staff/v1/rule-book/parameters'>[number];
export type RuleChangeRow = Read<'/staff/v1/rule-book/changes'>[number];
export type RuleChange = Read<'/staff/v1/rule-book/changes/{changeId}'>;
export type DifferingDay = RuleChange['differ'][number];
export type HandedIn = Sent<Posted<'/staff/v1/rule-book/notices/check'>>;
export type NoticeCheck = Success<Posted<'/staff/v1/rule-book/notices/check'>>;
export type NoticeFault = NoticeCheck['faults'][number];
export type Affected = Read<'/staff/v1/rule-book/changes/{changeId}/affected'>;
export type RecomputationView = Read<'/staff/v1/rule-book/changes/{changeId}/recomputation'>;
export type MovedPage = Read<'/staff/v1/rule-book/changes/{changeId}/moved'>;
export type ProposeNotice = Sent<Posted<'/staff/v1/rule-book/notices'>>;
export type ProposeParameters = Sent<Posted<'/staff/v1/rule-book/parameters'>>;

export type TakeDown = Sent<Posted<'/staff/v1/requests'>>;
export type TakenDown = Success<Posted<'/staff/v1/requests'>>;
export type ConfirmReceipt = ActOf<'/staff/v1/requests/{requestId}/intake/confirm-receipt'>;
export type Register = ActOf<'/staff/v1/requests/{requestId}/registration/register'>;
export type AskForCorrection = ActOf<'/staff/v1/requests/{requestId}/registration/ask-for-correction'>;
export type ReturnCorrection = ActOf<'/staff/v1/requests/{requestId}/registration/return-correction'>;
export type AcceptLateCorrection = ActOf<'/staff/v1/requests/{requestId}/registration/accept-late-correction'>;
export type ProposeExtension = ActOf<'/staff/v1/requests/{requestId}/extension/propose-extension'>;
export type RefuseExtension = ActOf<'/staff/v1/requests/{requestId}/extension/refuse-extension'>;
export type AskForReasons = ActOf<'/staff/v1/requests/{requestId}/extension/ask-for-reasons'>;
export type RecordReasons = ActOf<'/staff/v1/requests/{requestId}/extension/record-reasons'>;
export type TellByPost = ActOf<'/staff/v1/requests/{requestId}/extension/tell-by-post'>;
export type DelayReply = ActOf<'/staff/v1/requests/{requestId}/extension/delay-reply'>;
export type DispatchToUnit = ActOf<'/staff/v1/requests/{requestId}/registration/dispatch-to-unit'>;
export type Withdraw = ActOf<'/staff/v1/requests/{requestId}/registration/withdraw'>;
export type RecordSearch = ActOf<'/staff/v1/requests/{requestId}/investigation/record-search'>;
export type SendConsultation = ActOf<'/staff/v1/requests/{requestId}/consultation/send-consultation'>;
export type RecordConsultationService = ActOf<'/staff/v1/requests/{requestId}/consultation/record-consultation-service'>;
export type RecordOpinion = ActOf<'/staff/v1/requests/{requestId}/consultation/record-opinion'>;
export type RecordObjection = ActOf<'/staff/v1/requests/{requestId}/consultation/record-objection'>;
export type RecordSilence = ActOf<'/staff/v1/requests/{requestId}/consultation/record-silence'>;
export type WeighObjection = ActOf<'/staff/v1/requests/{requestId}/consultation/weigh-objection'>;
export type OverrideObjection = ActOf<'/staff/v1/requests/{requestId}/consultation/override-objection'>;
export type EndConsultation = ActOf<'/staff/v1/requests/{requestId}/consultation/end-consultation'>;
export type MarkOtherOrgan = ActOf<'/staff/v1/requests/{requestId}/consultation/mark-other-organ'>;
export type NoticeFee = ActOf<'/staff/v1/requests/{requestId}/fees/notice-fee'>;
export type RecordFeeService = ActOf<'/staff/v1/requests/{requestId}/fees/record-fee-service'>;
export type RecordPayment = ActOf<'/staff/v1/requests/{requestId}/fees/record-payment'>;
export type ProposeOutcome = ActOf<'/staff/v1/requests/{requestId}/reply/propose-outcome'>;
export type GiveOpinion = ActOf<'/staff/v1/requests/{requestId}/reply/check-legality'>;
export type ClearConfidentiality = ActOf<'/staff/v1/requests/{requestId}/confidentiality-review/clear-confidentiality'>;
export type DeliverReply = ActOf<'/staff/v1/requests/{requestId}/delivery/deliver-reply'>;
export type RegisterDispute = ActOf<'/staff/v1/requests/{requestId}/remedies/register-dispute'>;
export type RecordDisputeReply = ActOf<'/staff/v1/requests/{requestId}/remedies/record-dispute-reply'>;
export type RecordDisputeDecision = ActOf<'/staff/v1/requests/{requestId}/remedies/record-dispute-decision'>;
export type ProveService = ActOf<'/staff/v1/requests/{requestId}/delivery/prove-service'>;
export type IntakeView = Read<'/staff/v1/requests/{requestId}/intake'>;
