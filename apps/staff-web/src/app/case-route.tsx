import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CasePage } from '../features/case-file/case-page';
import { actForms } from './act-forms';
import { caseTabs } from './case-tabs';

/** The page of a case, with the forms and tabs of all rooms. */
export function CaseRoute(): ReactNode {
  const { requestId = '' } = useParams({ strict: false });
  return <CasePage requestId={requestId} forms={actForms} tabs={caseTabs} />;
}
