import type { Application } from './application';
import { questionsFor } from './application-questions';

/**
 * The questions as asked with the answers as given: years later this, not a row of a form since changed, is the evidence of what
 * was applied for. Unanswered questions are written down too.
 */
export function applicationText(
  application: Application,
  filed: { readonly number: string; readonly agency: string; readonly channel: string; readonly at: string },
): string {
  const head = [
    '政府信息公开申请 / Application for government information',
    `${filed.number} · ${filed.agency} · ${filed.channel} · ${filed.at}`,
  ];
  const answers = questionsFor(application).map(({ asked, answer }) => `${asked.zh} / ${asked.en}\n  ${said(answer(application))}`);
  return [...head, '', ...answers, ''].join('\n');
}

/** Lines of an answer stay inside their answer: a typed "question" cannot pass for one of ours. */
function said(answer: string | undefined): string {
  const text = answer?.trim();
  return text ? text.split(/\r\n|[\r\n\u2028\u2029]/).join('\n  ') : '(未填 / not given)';
}
