import type { Application } from './application';
import { questionsFor } from './application-questions';

/**
 * The questions as asked with the answers as given: years later this, not a row of a form since changed, is the evidence of what
 * was applied for. Unanswered questions are written down too. Number, channel and time are not in it: the same application twice has the
 * same digest (scenario 24).
 */
export function applicationText(application: Application, agency: string): string {
  const answers = questionsFor(application).map(({ asked, answer }) => `${asked.zh} / ${asked.en}\n  ${said(answer(application))}`);
  return ['政府信息公开申请 / Application for government information', agency, '', ...answers, ''].join('\n');
}

/** Lines of an answer stay inside their answer: a typed "question" cannot pass for one of ours. */
function said(answer: string | undefined): string {
  const text = answer?.trim();
  return text ? text.split(/\r\n|[\r\n\u2028\u2029]/).join('\n  ') : '(未填 / not given)';
}
