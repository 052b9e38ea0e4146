import { lazy, type ComponentType } from 'react';
import type { ActFormComponentProps } from '../shared/case/act-subject';

type Form = ComponentType<ActFormComponentProps>;

/** The form of each act of the workflow, loaded when somebody begins it. */
export const actForms: Readonly<Record<string, Form | undefined>> = {
  'confirm-receipt': lazy(() => import('../features/intake/confirm-receipt-form').then((m) => ({ default: m.ConfirmReceiptForm }))),
  register: lazy(() => import('../features/registration/register-form').then((m) => ({ default: m.RegisterForm }))),
  'ask-for-correction': lazy(() =>
    import('../features/registration/ask-for-correction-form').then((m) => ({ default: m.AskForCorrectionForm })),
  ),
  'return-correction': lazy(() =>
    import('../features/registration/return-correction-form').then((m) => ({ default: m.ReturnCorrectionForm })),
  ),
  'dispatch-to-unit': lazy(() => import('../features/registration/dispatch-form').then((m) => ({ default: m.DispatchForm }))),
  withdraw: lazy(() => import('../features/registration/withdraw-form').then((m) => ({ default: m.WithdrawForm }))),
  lapse: lazy(() => import('../features/registration/lapse-form').then((m) => ({ default: m.LapseForm }))),
  'record-search': lazy(() => import('../features/investigation/record-search-form').then((m) => ({ default: m.RecordSearchForm }))),
  'propose-outcome': lazy(() => import('../features/reply/propose-outcome-form').then((m) => ({ default: m.ProposeOutcomeForm }))),
  'check-legality': lazy(() => import('../features/reply/opinion-forms').then((m) => ({ default: m.CheckLegalityForm }))),
  'return-for-rework': lazy(() => import('../features/reply/opinion-forms').then((m) => ({ default: m.ReturnForReworkForm }))),
  'sign-reply': lazy(() => import('../features/reply/sign-reply-form').then((m) => ({ default: m.SignReplyForm }))),
  'clear-confidentiality': lazy(() =>
    import('../features/confidentiality-review/clear-confidentiality-form').then((m) => ({ default: m.ClearConfidentialityForm })),
  ),
  'deliver-reply': lazy(() => import('../features/delivery/deliver-reply-form').then((m) => ({ default: m.DeliverReplyForm }))),
  'prove-service': lazy(() => import('../features/delivery/prove-service-form').then((m) => ({ default: m.ProveServiceForm }))),
  archive: lazy(() => import('../features/archive/archive-form').then((m) => ({ default: m.ArchiveForm }))),
};
