import type { ConsultationKind } from '@law/statute';
import type { ConsultedSide } from './consulted-side';

export interface LetterFacts {
  readonly kind: ConsultationKind;
  readonly side: Pick<ConsultedSide, 'name' | 'address'>;
  readonly information: string;
  readonly asks: string;
  readonly agency: string;
  readonly contact?: string;
  readonly number: string;
  readonly sentOn: string;
  /** Working days the statute gives the other side; absent where it gives none. */
  readonly term?: number;
}

interface KindText {
  readonly title: string;
  readonly because: string;
  readonly answer: (term: string) => string;
  readonly silence: string;
}

const texts: Readonly<Record<ConsultationKind, KindText>> = {
  'third-party': {
    title: '征求意见书',
    because:
      '本机关办理的一件政府信息公开申请,涉及以下政府信息,公开后可能损害你(单位)的合法权益。依照《政府信息公开条例》第三十二条,书面征求你(单位)的意见。',
    answer: (term) => `请${term}书面提出意见。不同意公开的,请说明理由,并附能够证明的材料。`,
    silence: '逾期未提出意见的,由本机关依照条例的规定决定是否公开;未提出意见既不视为同意,也不视为不同意。',
  },
  'co-maker': {
    title: '征求意见书(共同制作机关)',
    because: '本机关办理的一件政府信息公开申请,涉及与你机关共同制作的以下政府信息。依照《政府信息公开条例》第三十四条,征求你机关的意见。',
    answer: (term) => `请${term}提出意见。不同意公开的,请写明依据和理由。`,
    silence: '逾期未提出意见的,视为同意公开。',
  },
  'other-organ': {
    title: '征求意见函',
    because:
      '本机关办理的一件政府信息公开申请,涉及以下政府信息,需要与你机关协商、确认。依照《政府信息公开条例》第十一条,征求你机关的意见。',
    answer: () => '请尽快函复。',
    silence: '条例没有规定逾期的后果;未收到意见前,本机关将继续联系你机关。',
  },
};

/** 征求意见书: what it concerns, what is asked, by when, and what silence means. Never who applies (casework §6.2). R-32a, R-32b, R-34. */
export function consultationLetter(facts: LetterFacts): { readonly title: string; readonly text: string } {
  const { title, because, answer, silence } = texts[facts.kind];
  const term = facts.term === undefined ? '尽快' : `自收到本书之日起 ${facts.term} 个工作日内(收到当日不计)`;
  const lines = [
    title,
    `编号 ${facts.number}`,
    '',
    `${facts.side.name}:`,
    `(送达地址:${facts.side.address})`,
    '',
    because,
    '',
    '一、涉及的政府信息',
    `   ${inside(facts.information)}`,
    '二、征求意见的事项',
    `   ${inside(facts.asks)}`,
    '三、答复期限和方式',
    `   ${answer(term)}`,
    '四、逾期未提出意见的后果',
    `   ${silence}`,
    ...(facts.contact ? ['五、联系方式', `   ${facts.contact}`] : []),
    '',
    facts.agency,
    facts.sentOn,
    '',
  ];
  return { title, text: lines.join('\n') };
}

const asked: Readonly<Record<ConsultationKind, string>> = {
  'third-party': '第三方',
  'co-maker': '共同制作机关',
  'other-organ': '其他机关',
};

export interface NoticeFacts {
  readonly kind: ConsultationKind;
  readonly number: string;
  readonly agency: string;
  /** Since when the time is not counted. */
  readonly sentOn: string;
  /** The day of the notice. */
  readonly on: string;
  /** Places of the items in the request. */
  readonly positions: readonly number[];
  readonly term?: number;
}

/** 征求意见告知书: the applicant learns that somebody is asked, not who, and that the time does not count. R-33d. */
export function consultationNotice({ kind, number, agency, sentOn, on, positions, term }: NoticeFacts): string {
  const until =
    term === undefined || kind === 'other-organ'
      ? '自收到对方意见的次日起,答复期限继续计算。'
      : `对方应自收到征求意见书之日起 ${term} 个工作日内提出意见;收到意见或者该期限届满的次日起,答复期限继续计算。`;
  return [
    '政府信息公开申请征求意见告知书',
    `受理编号 ${number}`,
    '',
    `您申请公开的政府信息(第 ${positions.join('、')} 项)需要征求${asked[kind]}的意见,本机关已于 ${sentOn} 发出征求意见书。`,
    `依照《政府信息公开条例》第三十三条第三款,征求意见所需时间不计算在答复期限内。${until}`,
    '同时征求多方意见的,重叠的时间只扣除一次。',
    '',
    agency,
    on,
    '',
  ].join('\n');
}

export interface OverrideFacts {
  readonly side: Pick<ConsultedSide, 'name' | 'address'>;
  readonly information: string;
  readonly grounds: string;
  readonly agency: string;
  readonly number: string;
  readonly on: string;
  /** First day on which it may be disclosed. */
  readonly releaseFrom: string;
  /** What he can do against it, as the statute tells it. */
  readonly remedies: string;
}

/** 依申请公开告知书(致第三方): what will be disclosed, and why the public interest outweighs the objection. R-32d. */
export function overrideLetter({ side, information, grounds, agency, number, on, releaseFrom, remedies }: OverrideFacts): string {
  return [
    '政府信息依申请公开告知书(致第三方)',
    `编号 ${number}`,
    '',
    `${side.name}:`,
    `(送达地址:${side.address})`,
    '',
    '你(单位)不同意公开下列政府信息。本机关认为,不公开可能对公共利益造成重大影响,依照《政府信息公开条例》第三十二条,决定予以公开,现将公开的内容和理由告知如下。',
    '一、决定公开的政府信息内容',
    `   ${inside(information)}`,
    '二、理由',
    `   ${inside(grounds)}`,
    `三、${releaseFrom} 之前不予提供。`,
    '四、救济途径',
    `   ${inside(remedies)}`,
    '',
    agency,
    on,
    '',
  ].join('\n');
}

/** Lines of a text stay inside their point. */
function inside(text: string): string {
  return text
    .trim()
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .join('\n   ');
}
