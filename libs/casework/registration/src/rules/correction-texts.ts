import type { CorrectionPoint } from './ask-for-correction';
import type { CorrectionAnswer } from './return-correction';

export interface NoticeFacts {
  readonly number: string;
  readonly agency: string;
  readonly askedOn: string;
  readonly until: string;
  readonly points: readonly CorrectionPoint[];
}

const grounds: Readonly<Record<CorrectionPoint['ground'], string>> = {
  content: '申请内容不明确(条例第三十条)',
  identity: '身份证明(条例第二十九条第二款第一项)',
  agent: '代理手续(条例第二十九条第二款第一项)',
  'volume-reason': '说明理由(条例第三十五条)',
};

/** 补正告知书: what to correct, point by point, with the guidance given, by when, and what follows if not (regulation §6.2). */
export function noticeText({ number, agency, askedOn, until, points }: NoticeFacts): string {
  const told = points.flatMap(({ ground, asks, guidance }, index) => [
    `${index + 1}. ${inside(asks)}`,
    `   事由:${grounds[ground]}`,
    ...(guidance ? [`   说明:${inside(guidance)}`] : []),
  ]);
  return [
    '政府信息公开申请补正告知书',
    `受理编号 ${number}`,
    '',
    '您提出的政府信息公开申请,有以下内容需要补正:',
    ...told,
    '',
    `请于 ${until} 前(含当日)补正。答复期限自收到补正申请之日起重新计算;无正当理由逾期不补正的,视为放弃申请,本机关不再处理(条例第三十条)。`,
    '',
    agency,
    askedOn,
    '',
  ].join('\n');
}

/** The points as asked with the answers as given. */
export function answersText(number: string, on: string, points: readonly CorrectionPoint[], answers: readonly CorrectionAnswer[]): string {
  const answered = points.map(({ key, asks }, index) => {
    const given = answers.find((answer) => answer.key === key)?.answer.trim();
    return `${index + 1}. ${inside(asks)}\n   答:${given ? inside(given) : '(未填)'}`;
  });
  return ['补正', `受理编号 ${number} · ${on}`, '', ...answered, ''].join('\n');
}

/** The applicant's own words, when he takes his application back online. */
export function withdrawalText(number: string, on: string, reason: string | undefined): string {
  return ['撤回政府信息公开申请', `受理编号 ${number} · ${on}`, '', `理由:${reason?.trim() ? inside(reason) : '(未填)'}`, ''].join('\n');
}

/** Lines of a text stay inside their point. */
function inside(text: string): string {
  return text
    .trim()
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .join('\n   ');
}
