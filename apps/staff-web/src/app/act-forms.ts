import { lazy, type ComponentType } from 'react';
import type { ActFormComponentProps } from '../shared/case/act-subject';

type ActForm = ComponentType<ActFormComponentProps>;

/** The form of each act of the workflow table, loaded when it is first opened. */
export const actForms: Readonly<Record<string, ActForm | undefined>> = {
  'confirm-receipt': lazy(() =>
    import('../features/intake/confirm-receipt-form').then(({ ConfirmReceiptForm }) => ({ default: ConfirmReceiptForm })),
  ),
  register: lazy(() => import('../features/registration/register-form').then(({ RegisterForm }) => ({ default: RegisterForm }))),
  'ask-for-correction': lazy(() =>
    import('../features/registration/ask-for-correction-form').then(({ AskForCorrectionForm }) => ({ default: AskForCorrectionForm })),
  ),
  'return-correction': lazy(() =>
    import('../features/registration/return-correction-form').then(({ ReturnCorrectionForm }) => ({ default: ReturnCorrectionForm })),
  ),
  'dispatch-to-unit': lazy(() => import('../features/registration/dispatch-form').then(({ DispatchForm }) => ({ default: DispatchForm }))),
  withdraw: lazy(() => import('../features/registration/withdraw-form').then(({ WithdrawForm }) => ({ default: WithdrawForm }))),
  lapse: lazy(() => import('../features/registration/lapse-form').then(({ LapseForm }) => ({ default: LapseForm }))),
  'accept-late-correction': lazy(() =>
    import('../features/registration/accept-late-form').then(({ AcceptLateForm }) => ({ default: AcceptLateForm })),
  ),
  'propose-extension': lazy(() =>
    import('../features/extension/propose-extension-form').then(({ ProposeExtensionForm }) => ({ default: ProposeExtensionForm })),
  ),
  'grant-extension': lazy(() =>
    import('../features/extension/decide-extension-forms').then(({ GrantExtensionForm }) => ({ default: GrantExtensionForm })),
  ),
  'refuse-extension': lazy(() =>
    import('../features/extension/decide-extension-forms').then(({ RefuseExtensionForm }) => ({ default: RefuseExtensionForm })),
  ),
  'ask-for-reasons': lazy(() =>
    import('../features/extension/reasons-forms').then(({ AskForReasonsForm }) => ({ default: AskForReasonsForm })),
  ),
  'record-reasons': lazy(() =>
    import('../features/extension/reasons-forms').then(({ RecordReasonsForm }) => ({ default: RecordReasonsForm })),
  ),
  'tell-by-post': lazy(() => import('../features/extension/tell-by-post-form').then(({ TellByPostForm }) => ({ default: TellByPostForm }))),
  'delay-reply': lazy(() => import('../features/extension/delay-reply-form').then(({ DelayReplyForm }) => ({ default: DelayReplyForm }))),
  'record-search': lazy(() =>
    import('../features/investigation/record-search-form').then(({ RecordSearchForm }) => ({ default: RecordSearchForm })),
  ),
  'send-consultation': lazy(() =>
    import('../features/consultation/send-consultation-form').then(({ SendConsultationForm }) => ({ default: SendConsultationForm })),
  ),
  'record-consultation-service': lazy(() =>
    import('../features/consultation/record-service-form').then(({ RecordServiceForm }) => ({ default: RecordServiceForm })),
  ),
  'record-opinion': lazy(() =>
    import('../features/consultation/answer-forms').then(({ RecordOpinionForm }) => ({ default: RecordOpinionForm })),
  ),
  'record-objection': lazy(() =>
    import('../features/consultation/answer-forms').then(({ RecordObjectionForm }) => ({ default: RecordObjectionForm })),
  ),
  'record-silence': lazy(() =>
    import('../features/consultation/answer-forms').then(({ RecordSilenceForm }) => ({ default: RecordSilenceForm })),
  ),
  'end-consultation': lazy(() =>
    import('../features/consultation/ending-forms').then(({ EndConsultationForm }) => ({ default: EndConsultationForm })),
  ),
  'mark-other-organ': lazy(() =>
    import('../features/consultation/ending-forms').then(({ MarkOtherOrganForm }) => ({ default: MarkOtherOrganForm })),
  ),
  'weigh-objection': lazy(() =>
    import('../features/consultation/objection-forms').then(({ WeighObjectionForm }) => ({ default: WeighObjectionForm })),
  ),
  'override-objection': lazy(() =>
    import('../features/consultation/objection-forms').then(({ OverrideObjectionForm }) => ({ default: OverrideObjectionForm })),
  ),
  'propose-outcome': lazy(() =>
    import('../features/reply/propose-outcome-form').then(({ ProposeOutcomeForm }) => ({ default: ProposeOutcomeForm })),
  ),
  'check-legality': lazy(() => import('../features/reply/opinion-forms').then(({ CheckLegalityForm }) => ({ default: CheckLegalityForm }))),
  'return-for-rework': lazy(() =>
    import('../features/reply/opinion-forms').then(({ ReturnForReworkForm }) => ({ default: ReturnForReworkForm })),
  ),
  'sign-reply': lazy(() => import('../features/reply/sign-reply-form').then(({ SignReplyForm }) => ({ default: SignReplyForm }))),
  'clear-confidentiality': lazy(() =>
    import('../features/confidentiality-review/clear-confidentiality-form').then(({ ClearConfidentialityForm }) => ({
      default: ClearConfidentialityForm,
    })),
  ),
  'deliver-reply': lazy(() =>
    import('../features/delivery/deliver-reply-form').then(({ DeliverReplyForm }) => ({ default: DeliverReplyForm })),
  ),
  'prove-service': lazy(() =>
    import('../features/delivery/prove-service-form').then(({ ProveServiceForm }) => ({ default: ProveServiceForm })),
  ),
  'notice-fee': lazy(() => import('../features/fees/notice-fee-form').then(({ NoticeFeeForm }) => ({ default: NoticeFeeForm }))),
  'record-fee-service': lazy(() =>
    import('../features/fees/payment-forms').then(({ RecordFeeServiceForm }) => ({ default: RecordFeeServiceForm })),
  ),
  'record-payment': lazy(() => import('../features/fees/payment-forms').then(({ RecordPaymentForm }) => ({ default: RecordPaymentForm }))),
  'accept-timely-payment': lazy(() =>
    import('../features/fees/payment-forms').then(({ AcceptTimelyPaymentForm }) => ({ default: AcceptTimelyPaymentForm })),
  ),
  'lapse-fee': lazy(() => import('../features/fees/payment-forms').then(({ LapseFeeForm }) => ({ default: LapseFeeForm }))),
  archive: lazy(() => import('../features/archive/archive-form').then(({ ArchiveForm }) => ({ default: ArchiveForm }))),
};
