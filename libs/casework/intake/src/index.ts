export { Arrivals } from './arrivals.service';
export type { AgencyReconciliation, ChannelCount, OpenArrival } from './rules/reconcile-arrivals';
export { IntakeModule } from './intake.module';
export { Drafts, uploadKinds, type DraftView, type UploadKind } from './drafts.service';
export type { Upload } from './store/drafts.store';
export { Submissions, type ConfirmReceipt, type TakeDown, type TakenDown } from './submissions.service';
export type { SubmissionView } from './store/submissions.store';
export { intakeProblems } from './intake.problems';
export {
  carriers,
  identityPaperTypes,
  intakeChannels,
  routes,
  statisticsKinds,
  type Agent,
  type Applicant,
  type Application,
  type AskedItem,
  type IntakeChannel,
} from './rules/application';
export { confirmationWays, type ConfirmationWay, type ReceiptEvidence } from './rules/receipt-fact';
export type { Receipt, ReceiptDates } from './rules/receipt';
export { intakeEntities } from './store/intake-entities';
