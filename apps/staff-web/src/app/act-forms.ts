import { lazy, type ComponentType } from 'react';
import type { ActFormComponentProps } from '../shared/case/act-subject';

type ActForm = ComponentType<ActFormComponentProps>;

/** The form of each act of the workflow table. A form is loaded when it is first opened. */
export const actForms: Readonly<Record<string, ActForm>> = {
  'confirm-receipt': lazy(() => import('../features/intake/confirm-receipt-form')),
  register: lazy(() => import('../features/registration/register-form')),
  'ask-for-correction': lazy(() => import('../features/registration/ask-for-correction-form')),
  'return-correction': lazy(() => import('../features/registration/return-correction-form')),
  'dispatch-to-unit': lazy(() => import('../features/registration/dispatch-form')),
  withdraw: lazy(() => import('../features/registration/withdraw-form')),
  lapse: lazy(() => import('../features/registration/lapse-form')),
  'record-search': lazy(() => import('../features/investigation/record-search-form')),
  'propose-outcome': lazy(() => import('../features/reply/propose-outcome-form')),
  'check-legality': lazy(() => import('../features/reply/check-legality-form')),
  'return-for-rework': lazy(() => import('../features/reply/return-for-rework-form')),
  'sign-reply': lazy(() => import('../features/reply/sign-reply-form')),
  'clear-confidentiality': lazy(() => import('../features/confidentiality-review/clear-form')),
  'deliver-reply': lazy(() => import('../features/delivery/deliver-reply-form')),
  'prove-service': lazy(() => import('../features/delivery/prove-service-form')),
  archive: lazy(() => import('../features/archive/archive-form')),
};
