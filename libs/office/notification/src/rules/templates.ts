import { pausingTexts, type PausingParticulars } from './pausing-texts';
import { termTexts, type TermParticulars } from './term-texts';

/** The language a person chose; Chinese is the original, English complete. */
export type Language = 'zh' | 'en';

export interface Message {
  readonly subject: string;
  readonly text: string;
}

/** What each message needs to know. Numbers, days and addresses of pages only: no names, no content of the request. */
export interface TemplateParticulars extends TermParticulars, PausingParticulars {
  readonly receipt: { number: string; agency: string; submittedAt: string; dueOn?: string };
  readonly 'correction-asked': { number: string; agency: string; until: string };
  readonly extension: { number: string; agency: string; dueOn: string };
  readonly 'reply-ready': { number: string; agency: string };
  readonly 'reply-signed': { number: string };
  readonly 'request-closed': { number: string; agency: string; why: string };
  readonly 'request-reopened': { number: string; agency: string; on: string };
  readonly 'reasons-asked': { number: string; agency: string; until: string };
  readonly 'reply-delayed': { number: string; agency: string; dueOn: string };
  readonly 'extension-proposed': { number: string; days: string; dueOn: string };
  readonly 'extension-refused': { number: string; dueOn: string };
  readonly 'reasons-given': { number: string };
  /** `notice`: the holiday notice that moved his last days; there is no letter yet. */
  readonly 'letter-to-post': { number: string; postBy?: string; notice?: string };
  readonly 'submission-waiting': { number: string };
  readonly 'correction-returned': { number: string; dueOn: string };
  readonly 'due-soon': { number: string; dueOn: string; daysLeft: string };
  /** `legalDue`: only the strict day `dueOn` has passed, and that one has not. */
  readonly overdue: { number: string; dueOn: string; legalDue?: string };
  /** To administrators: `number` is the job's id in the log. */
  readonly 'job-failed': { number: string; job: string };
}

export type Template = keyof TemplateParticulars;

type Texts = { readonly [T in Template]: Readonly<Record<Language, (given: TemplateParticulars[T]) => Message>> };

const texts: Texts = {
  ...termTexts,
  ...pausingTexts,
  receipt: {
    zh: ({ number, agency, submittedAt, dueOn }) => ({
      subject: `政府信息公开申请回执 ${number}`,
      text: `${agency}已于 ${submittedAt} 收到您的申请,受理编号 ${number}。${dueOn ? `答复期限届满日为 ${dueOn}。` : '收到申请之日须与您确认后确定,届时另行告知答复期限。'}\n凭受理编号和查询码可以随时查询。查询码只在提交时显示一次,请妥善保存。`,
    }),
    en: ({ number, agency, submittedAt, dueOn }) => ({
      subject: `Receipt of your information request ${number}`,
      text: `${agency} took in your request at ${submittedAt} under number ${number}. ${dueOn ? `The last day for the reply is ${dueOn}.` : 'The day of receipt still depends on confirmation with you; the last day for the reply follows from it.'}\nTrack it with the number and the query code. The code was shown once, at submission.`,
    }),
  },
  'correction-asked': {
    zh: ({ number, agency, until }) => ({
      subject: `补正通知:申请 ${number}`,
      text: `${agency}请您对申请 ${number} 作出补正,最后一日为 ${until}。无正当理由逾期不补正的,视为放弃申请(条例第三十条)。请凭受理编号和查询码查看须补正的内容。`,
    }),
    en: ({ number, agency, until }) => ({
      subject: `Please correct your request ${number}`,
      text: `${agency} asks you to correct request ${number} by ${until}. Without good reason, a request not corrected in time counts as given up (Art. 30). Sign in with the number and the query code to see each point.`,
    }),
  },
  extension: {
    zh: ({ number, agency, dueOn }) => ({
      subject: `延期答复告知:申请 ${number}`,
      text: `经${agency}政府信息公开工作机构负责人同意,申请 ${number} 延期答复,新的届满日为 ${dueOn}(条例第三十三条第二款)。`,
    }),
    en: ({ number, agency, dueOn }) => ({
      subject: `More time for request ${number}`,
      text: `With the consent of the head of its disclosure office, ${agency} will answer request ${number} by ${dueOn} (Art. 33(2)).`,
    }),
  },
  'reply-ready': {
    zh: ({ number, agency }) => ({
      subject: `申请 ${number} 已答复`,
      text: `${agency}已对申请 ${number} 作出答复。请在提交申请的网站凭受理编号和查询码查阅。`,
    }),
    en: ({ number, agency }) => ({
      subject: `Your request ${number} has been answered`,
      text: `${agency} has answered request ${number}. Read it on the site where it was filed, with the number and the query code.`,
    }),
  },
  'request-closed': {
    zh: ({ number, agency, why }) => ({ subject: `申请 ${number} 已结案`, text: `${agency}已对申请 ${number} 结案:${why}` }),
    en: ({ number, agency, why }) => ({ subject: `Request ${number} is closed`, text: `${agency} has closed request ${number}: ${why}` }),
  },
  'request-reopened': {
    zh: ({ number, agency, on }) => ({
      subject: `申请 ${number} 恢复办理`,
      text: `${agency}认为您逾期补正有正当理由,申请 ${number} 恢复办理,答复期限自收到补正之日(${on})起重新计算(条例第三十条)。`,
    }),
    en: ({ number, agency, on }) => ({
      subject: `Request ${number} is taken up again`,
      text: `${agency} accepts your good reason for correcting late. Request ${number} goes on; the term runs anew from ${on} (Art. 30).`,
    }),
  },
  'reasons-asked': {
    zh: ({ number, agency, until }) => ({
      subject: `请说明理由:申请 ${number}`,
      text: `${agency}请您就申请 ${number} 说明理由,最后一日为 ${until}(条例第三十五条)。请凭受理编号和查询码查看告知书并在网上说明。`,
    }),
    en: ({ number, agency, until }) => ({
      subject: `Please give your reasons: request ${number}`,
      text: `${agency} asks you to give reasons for request ${number} by ${until} (Art. 35). Sign in with the number and the query code to read the letter and answer.`,
    }),
  },
  'reply-delayed': {
    zh: ({ number, agency, dueOn }) => ({
      subject: `延迟答复告知:申请 ${number}`,
      text: `${agency}将于 ${dueOn} 前答复申请 ${number}(条例第三十五条)。告知书请凭受理编号和查询码查看。`,
    }),
    en: ({ number, agency, dueOn }) => ({
      subject: `The reply to request ${number} is delayed`,
      text: `${agency} will answer request ${number} by ${dueOn} (Art. 35). Sign in with the number and the query code to read the letter.`,
    }),
  },
  'extension-proposed': {
    zh: ({ number, days, dueOn }) => ({
      subject: `待审批延期 ${number}`,
      text: `申请 ${number} 提请延期 ${days} 个工作日。须在 ${dueOn} 前(含当日)同意并告知申请人,逾期无效(条例第三十三条第二款)。`,
    }),
    en: ({ number, days, dueOn }) => ({
      subject: `An extension to decide: ${number}`,
      text: `An extension by ${days} working days is proposed for ${number}. Consent and tell the applicant by ${dueOn}, or it has no effect (Art. 33(2)).`,
    }),
  },
  'extension-refused': {
    zh: ({ number, dueOn }) => ({ subject: `不同意延期 ${number}`, text: `申请 ${number} 的延期未获同意,仍应于 ${dueOn} 前答复。` }),
    en: ({ number, dueOn }) => ({
      subject: `Not extended: ${number}`,
      text: `The extension proposed for ${number} was refused. The reply stays due on ${dueOn}.`,
    }),
  },
  'reasons-given': {
    zh: ({ number }) => ({ subject: `已说明理由 ${number}`, text: `申请 ${number} 的申请人已说明理由,请审查是否合理(条例第三十五条)。` }),
    en: ({ number }) => ({
      subject: `Reasons given: ${number}`,
      text: `Reasons for ${number} have come. Judge whether they are reasonable (Art. 35).`,
    }),
  },
  'letter-to-post': {
    zh: ({ number, postBy, notice }) => ({
      subject: `请交邮 ${number}`,
      text: notice
        ? `申请 ${number} 的期限因放假通知(${notice})变动,申请人没有留电子邮箱。请按本案办理记录中的新旧届满日书面告知,交邮政企业寄出。`
        : `申请 ${number} 的告知书已作出,申请人没有留电子邮箱。请从本案材料中打印,交邮政企业寄出。${postBy ? `最迟于 ${postBy} 交邮,并在本案记录交邮之日和邮件号:交邮之日即告知之日,逾期交邮的延期无效。` : ''}`,
    }),
    en: ({ number, postBy, notice }) => ({
      subject: `To be posted: ${number}`,
      text: notice
        ? `The terms of ${number} have moved after the holiday notice ${notice}, and the applicant left no e-mail address. Tell him in a letter, with the days before and after as the history of the case has them, and post it.`
        : `A letter in ${number} is made, and the applicant left no e-mail address. Print it from the documents and post it.${postBy ? ` Post it by ${postBy} and record the day and the mail number in the case: the day of posting is the day he is told, and a later one has no effect.` : ''}`,
    }),
  },
  'submission-waiting': {
    zh: ({ number }) => ({ subject: `新申请待确认 ${number}`, text: `新收到申请 ${number},请与申请人确认收到之日(条例第三十一条)。` }),
    en: ({ number }) => ({
      subject: `To be confirmed: ${number}`,
      text: `Request ${number} has come in. Confirm the day of receipt with the applicant (Art. 31).`,
    }),
  },
  'correction-returned': {
    zh: ({ number, dueOn }) => ({
      subject: `已补正 ${number}`,
      text: `申请 ${number} 的补正已收到,答复期限重新起算,届满日 ${dueOn}(条例第三十条)。`,
    }),
    en: ({ number, dueOn }) => ({
      subject: `Corrected: ${number}`,
      text: `The correction of ${number} has arrived. The term runs anew, to ${dueOn} (Art. 30).`,
    }),
  },
  'reply-signed': {
    zh: ({ number }) => ({ subject: `已签发,请送达 ${number}`, text: `申请 ${number} 的告知书已签发,请在答复期限内送出。` }),
    en: ({ number }) => ({ subject: `Signed: ${number}`, text: `The reply to ${number} is signed. Send it out before the term ends.` }),
  },
  'due-soon': {
    zh: ({ number, dueOn, daysLeft }) => ({
      subject: `即将到期 ${number}`,
      text: `申请 ${number} 应于 ${dueOn} 前答复,剩余 ${daysLeft} 个工作日。`,
    }),
    en: ({ number, dueOn, daysLeft }) => ({
      subject: `Due soon: ${number}`,
      text: `Request ${number} must be answered by ${dueOn}; ${daysLeft} working days are left.`,
    }),
  },
  overdue: {
    zh: ({ number, dueOn, legalDue }) =>
      legalDue === undefined
        ? { subject: `已逾期 ${number}`, text: `申请 ${number} 应于 ${dueOn} 答复,现已逾期。` }
        : {
            subject: `稳妥期限已过 ${number}`,
            text: `申请 ${number} 尚未答复:从严掌握的届满之日 ${dueOn} 已过;依法届满之日是 ${legalDue},对外未逾期,至迟应于当日答复。`,
          },
    en: ({ number, dueOn, legalDue }) =>
      legalDue === undefined
        ? { subject: `Overdue: ${number}`, text: `Request ${number} was to be answered by ${dueOn} and is late.` }
        : {
            subject: `Past the safe day: ${number}`,
            text: `Request ${number} is not answered: the strict last day ${dueOn} has passed. By law it is not late before ${legalDue} is over; answer it by then.`,
          },
  },
  'job-failed': {
    zh: ({ number, job }) => ({
      subject: `后台任务未完成 ${number}`,
      text: `任务 ${job}(编号 ${number})多次尝试后仍未完成,不再重试。请按编号查看后台日志,排除原因。`,
    }),
    en: ({ number, job }) => ({
      subject: `Background job given up: ${number}`,
      text: `Job ${job} (${number}) was tried several times and is given up. Look for its number in the worker's log and remove the cause.`,
    }),
  },
};

export const templates = Object.keys(texts) as readonly Template[];

/** The message as it is sent. Line breaks in a particular cannot reach the subject: they would end a mail header. */
export function compose<T extends Template>(template: T, language: Language, particulars: TemplateParticulars[T]): Message {
  const { subject, text } = texts[template][language](particulars);
  return { subject: subject.replace(/\s+/g, ' ').trim(), text };
}
