export { FeesModule } from './fees.module';
export { Fees, type CaseFee, type NoticeFee } from './fees.service';
export { Payments, type LapseFee, type RecordFeeService, type RecordPayment } from './payments.service';
export { TimelyPayments, type AcceptTimelyPayment } from './timely-payments.service';
export { feesProblems } from './fees.problems';
export type { FeeView } from './rules/view-of';
export { feesEntities } from './store/fees-entities';
