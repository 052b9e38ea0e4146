import type { DisputeTermKind } from './dispute-terms';
import type { Words } from './profile';

const says = (zh: string, en: string): Words => ({ zh, en });

/** The terms of disputes by their names. */
export const disputeLabels: Readonly<Record<DisputeTermKind, Words>> = {
  'review-application': says('申请行政复议', 'To ask for reconsideration'),
  'review-application-untold': says('未告知救济时申请行政复议', 'To ask for reconsideration, remedies untold'),
  'review-application-latest': says('申请行政复议最长期限', 'To ask for reconsideration, at the latest'),
  'review-acceptance': says('行政复议受理审查', 'To decide on acceptance'),
  'review-correction-asked': says('行政复议通知补正', 'To ask for a correction of the application'),
  'review-correction': says('行政复议申请补正', 'To correct the application'),
  'review-copy': says('发送申请书副本', 'To send the copy to the agency'),
  'review-copy-simple': says('发送申请书副本(简易程序)', 'To send the copy to the agency, simple procedure'),
  'review-reply': says('提出书面答复并提交证据', 'The agency’s reply and evidence'),
  'review-reply-simple': says('提出书面答复并提交证据(简易程序)', 'The agency’s reply and evidence, simple procedure'),
  'review-decision': says('作出行政复议决定', 'To decide on reconsideration'),
  'review-decision-extended': says('作出行政复议决定(延长后)', 'To decide on reconsideration, extended'),
  'review-decision-simple': says('作出行政复议决定(简易程序)', 'To decide on reconsideration, simple procedure'),
  'review-opinion-report': says('报告行政复议意见书落实情况', 'To report on the opinion'),
  suit: says('直接提起行政诉讼', 'To sue directly'),
  'suit-after-review': says('复议后提起行政诉讼', 'To sue after reconsideration'),
  'suit-silence': says('逾期不答复时提起行政诉讼', 'To sue over silence'),
  'suit-untold': says('未告知起诉期限时提起行政诉讼', 'To sue, the limit untold'),
  'complaint-copy': says('发送起诉状副本', 'To send the copy of the complaint'),
  'suit-answer': says('提出答辩状并提交证据', 'The agency’s answer and evidence'),
  'evidence-extension': says('申请延期提供证据', 'To ask for more time for evidence'),
  judgment: says('第一审判决', 'To judge at first instance'),
  'judgment-simple': says('第一审判决(简易程序)', 'To judge, simple procedure'),
  'appeal-judgment': says('对判决上诉', 'To appeal against a judgment'),
  'appeal-ruling': says('对裁定上诉', 'To appeal against a ruling'),
  'appeal-decision': says('第二审判决', 'To judge on appeal'),
};
