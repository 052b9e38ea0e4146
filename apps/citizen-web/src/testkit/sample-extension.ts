import type { CaseView } from '../api/case-view';
import { runningCase } from './sample-case';

const reasons = { askedOn: '2026-09-28', until: '2026-10-15', why: '您本月已提出 14 件申请', documentId: 'letter-2' };
const first = {
  toldOn: '2026-10-13',
  days: 5,
  reason: '档案较多',
  dueBefore: '2026-10-26',
  dueAfter: '2026-11-02',
  documentId: 'letter-1',
};
const extended: CaseView = {
  ...runningCase,
  dates: { ...runningCase.dates, legalDue: '2026-11-09' },
  extended: { days: 10, parts: [{ ...first, days: 10, dueAfter: '2026-11-09' }] },
};

/** Cases whose last day moved, or whose applicant is asked for reasons. */
export const movedCases = {
  extended,
  inParts: {
    ...extended,
    extended: {
      days: 10,
      parts: [
        first,
        { ...first, toldOn: '2026-10-30', reason: '仍在核对', dueBefore: '2026-11-02', dueAfter: '2026-11-09', documentId: 'letter-4' },
      ],
    },
  },
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
