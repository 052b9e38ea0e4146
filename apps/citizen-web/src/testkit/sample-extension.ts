import type { CaseView } from '../api/case-view';
import { runningCase } from './sample-case';

const reasons = { askedOn: '2026-09-28', until: '2026-10-15', why: '您本月已提出 14 件申请', documentId: 'letter-2' };
const extended: CaseView = {
  ...runningCase,
  dates: { ...runningCase.dates, legalDue: '2026-11-09' },
  extended: {
    toldOn: '2026-10-13',
    days: 10,
    reason: '档案较多',
    dueBefore: '2026-10-26',
    dueAfter: '2026-11-09',
    documentId: 'letter-1',
  },
};

/** Cases whose last day moved, or whose applicant is asked for reasons. */
export const movedCases = {
  extended,
  asked: {
    ...runningCase,
    reasons,
    allowedActs: [{ act: 'record-reasons', label: { zh: '收到说明的理由', en: 'Record the reasons given' } }, ...runningCase.allowedActs],
  },
  delayed: {
    ...extended,
    dates: { ...runningCase.dates, legalDue: '2026-12-31' },
    reasons: { ...reasons, givenOn: '2026-10-14' },
    delayed: { toldOn: '2026-10-20', reason: '数量大', dueBefore: '2026-11-09', until: '2026-12-31', documentId: 'letter-3' },
  },
} satisfies Readonly<Record<string, CaseView>>;
