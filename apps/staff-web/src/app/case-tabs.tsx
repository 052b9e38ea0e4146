import { lazy } from 'react';
import type { CaseTab } from '../shared/case/case-tab';

/** What the rooms show of a case, in the order the work goes through them. */
export const caseTabs: readonly CaseTab[] = [
  { key: 'documents', label: { zh: '材料', en: 'Documents' }, component: lazy(() => import('../features/documents/documents-tab')) },
  { key: 'intake', label: { zh: '申请', en: 'Application' }, component: lazy(() => import('../features/intake/intake-tab')) },
  { key: 'registration', label: { zh: '登记', en: 'Registration' }, component: lazy(() => import('../features/registration/registration-tab')) },
  { key: 'investigation', label: { zh: '检索', en: 'Search' }, component: lazy(() => import('../features/investigation/investigation-tab')) },
  {
    key: 'confidentiality-review',
    label: { zh: '保密审查', en: 'Confidentiality' },
    component: lazy(() => import('../features/confidentiality-review/opinions-tab')),
  },
  { key: 'reply', label: { zh: '答复', en: 'Reply' }, component: lazy(() => import('../features/reply/reply-tab')) },
  { key: 'delivery', label: { zh: '送达', en: 'Delivery' }, component: lazy(() => import('../features/delivery/delivery-tab')) },
  { key: 'archive', label: { zh: '归档', en: 'Archive' }, component: lazy(() => import('../features/archive/archive-tab')) },
];
