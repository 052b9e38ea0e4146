/** What every letter of this room says of the case. */
interface Head {
  readonly number: string;
  readonly agency: string;
  readonly on: string;
}

export interface ExtensionLetter extends Head {
  readonly receivedOn?: string;
  readonly days: number;
  readonly dueBefore: string;
  readonly dueAfter: string;
  readonly reason: string;
  /** Whether somebody is being consulted. */
  readonly consulting: boolean;
}

/** 延期答复告知书: the reason and the new last day as the law computes it (regulation §6.2). A notice of procedure names no remedies. */
export function extensionLetter(facts: ExtensionLetter): string {
  const { number, receivedOn, days, dueBefore, dueAfter, reason, consulting } = facts;
  const received = receivedOn === undefined ? '' : `本机关于 ${receivedOn} 收到(收到补正的,为收到补正之日)。`;
  const excluded = consulting ? '本机关正在征求有关方面的意见,征求意见所需时间不计算在期限内,上述日期相应顺延。' : undefined;
  return letter('延期答复告知书', facts, [
    `您提出的政府信息公开申请(受理编号 ${number}),${received}答复期限原于 ${dueBefore} 届满。`,
    `因${clause(reason)},不能在上述期限内答复。根据《中华人民共和国政府信息公开条例》第三十三条第二款,经本机关政府信息公开工作机构负责人同意,答复期限延长 ${days} 个工作日,本机关将于 ${dueAfter} 前(含当日)答复。`,
    ...(excluded === undefined ? [] : [excluded]),
    '特此告知。',
  ]);
}

export interface ExtensionApproval extends Head {
  readonly days: number;
  readonly dueBefore: string;
  readonly dueAfter: string;
  readonly reason: string;
  readonly proposedOn: string;
  readonly approvedBy: string;
}

/** 延期审批单, for the file: that the head consented, and that it was while the term ran (R-33c; casework §9.3). */
export function extensionApproval({ number, days, dueBefore, dueAfter, reason, proposedOn, approvedBy, on }: ExtensionApproval): string {
  return [
    '延期审批单',
    `受理编号 ${number}`,
    '',
    `提请延长:${days} 个工作日(${proposedOn} 提请)`,
    `理由:${inside(reason)}`,
    `原届满之日:${dueBefore}`,
    `延期后届满之日:${dueAfter}`,
    '政府信息公开工作机构负责人意见:同意,告知申请人。',
    `${inside(approvedBy)}  ${on}`,
    '',
  ].join('\n');
}

export interface ReasonsLetter extends Head {
  readonly until: string;
  readonly why: string;
}

/** 说明理由告知书: what was counted, by when to answer, and what it is for. Asking does not stop the term. */
export function reasonsLetter(facts: ReasonsLetter): string {
  const { number, until, why } = facts;
  return letter('说明理由告知书', facts, [
    `关于您提出的政府信息公开申请(受理编号 ${number}):`,
    sentence(why),
    `根据《中华人民共和国政府信息公开条例》第三十五条,请您于 ${until} 前(含当日)说明理由。本机关认为理由不合理的,将告知您不予处理;理由合理,但是无法在规定期限内答复的,将确定延迟答复的合理期限并告知您。`,
    '说明理由期间,答复期限继续计算。您可以凭受理编号和查询码在网上说明,也可以书面提交。',
  ]);
}

export interface DelayLetter extends Head {
  readonly dueBefore: string;
  readonly until: string;
  readonly reason: string;
}

/** 延迟答复告知书, Art. 35. */
export function delayLetter(facts: DelayLetter): string {
  const { number, dueBefore, until, reason } = facts;
  return letter('延迟答复告知书', facts, [
    `您提出的政府信息公开申请(受理编号 ${number}),答复期限原于 ${dueBefore} 届满。您说明的理由已经收到。`,
    `因${clause(reason)},本机关无法在上述期限内答复。根据《中华人民共和国政府信息公开条例》第三十五条,本机关确定延迟答复的合理期限至 ${until},将于该日前(含当日)答复。`,
    '特此告知。',
  ]);
}

/** The reasons as they were given, in the applicant's own words. */
export function reasonsGivenText({ number, on, text }: { readonly number: string; readonly on: string; readonly text: string }): string {
  return ['说明理由', `受理编号 ${number} · ${on}`, '', inside(text), ''].join('\n');
}

function letter(title: string, { agency, on }: Head, paragraphs: readonly string[]): string {
  return [title, '', ...paragraphs.flatMap((text) => [text, '']), agency, on, ''].join('\n');
}

/** What was typed, on one line: a paragraph of its own could pass for a part of the letter. */
function inside(text: string): string {
  return text
    .trim()
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
}

/** As the middle of a sentence: without the stop it was typed with, and without a second "because". */
function clause(text: string): string {
  return inside(text)
    .replace(/[。.;；,，、\s]+$/u, '')
    .replace(/^(因为|由于|因)/u, '');
}

function sentence(text: string): string {
  const said = inside(text);
  return /[。.!?！？;；…]$/u.test(said) ? said : `${said}。`;
}
