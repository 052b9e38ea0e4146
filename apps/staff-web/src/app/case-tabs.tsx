import { lazy } from 'react';
import type { CaseTab } from '../shared/case/case-tab';

/** What the rooms show of a case, in the order the work goes through them. */
export const caseTabs: readonly CaseTab[] = [
  {
    key: 'documents',
    label: { zh: '材料', en: 'Documents' },
    component: lazy(() => import('../features/documents/documents-tab').then(({ DocumentsTab }) => ({ default: DocumentsTab }))),
  },
  {
    key: 'intake',
    label: { zh: '接收', en: 'Receipt' },
    component: lazy(() => import('../features/intake/intake-tab').then(({ IntakeTab }) => ({ default: IntakeTab }))),
  },
  {
    key: 'registration',
    label: { zh: '登记补正', en: 'Registration' },
    component: lazy(() =>
      import('../features/registration/registration-tab').then(({ RegistrationTab }) => ({ default: RegistrationTab })),
    ),
  },
  {
    key: 'what-if',
    label: { zh: '如果…会怎样', en: 'What if' },
    component: lazy(() => import('../features/what-if/what-if-tab').then(({ WhatIfTab }) => ({ default: WhatIfTab }))),
  },
  {
    key: 'extension',
    label: { zh: '延期', en: 'Extension' },
    component: lazy(() => import('../features/extension/extension-tab').then(({ ExtensionTab }) => ({ default: ExtensionTab }))),
  },
  {
    key: 'investigation',
    label: { zh: '检索', en: 'Searches' },
    component: lazy(() =>
      import('../features/investigation/investigation-tab').then(({ InvestigationTab }) => ({ default: InvestigationTab })),
    ),
  },
  {
    key: 'consultation',
    label: { zh: '征求意见', en: 'Consultation' },
    component: lazy(() =>
      import('../features/consultation/consultation-tab').then(({ ConsultationTab }) => ({ default: ConsultationTab })),
    ),
  },
  {
    key: 'confidentiality-review',
    label: { zh: '保密审查', en: 'Confidentiality' },
    component: lazy(() => import('../features/confidentiality-review/review-tab').then(({ ReviewTab }) => ({ default: ReviewTab }))),
  },
  {
    key: 'reply',
    label: { zh: '答复', en: 'Reply' },
    component: lazy(() => import('../features/reply/reply-tab').then(({ ReplyTab }) => ({ default: ReplyTab }))),
  },
  {
    key: 'delivery',
    label: { zh: '送达', en: 'Delivery' },
    component: lazy(() => import('../features/delivery/delivery-tab').then(({ DeliveryTab }) => ({ default: DeliveryTab }))),
  },
  {
    key: 'remedies',
    label: { zh: '复议诉讼', en: 'Disputes' },
    component: lazy(() => import('../features/remedies/remedies-tab').then(({ RemediesTab }) => ({ default: RemediesTab }))),
  },
  {
    key: 'fees',
    label: { zh: '收费', en: 'Fee' },
    component: lazy(() => import('../features/fees/fees-tab').then(({ FeesTab }) => ({ default: FeesTab }))),
  },
  {
    key: 'archive',
    label: { zh: '归档', en: 'Archive' },
    component: lazy(() => import('../features/archive/archive-tab').then(({ ArchiveTab }) => ({ default: ArchiveTab }))),
  },
];
