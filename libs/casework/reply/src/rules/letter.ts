import type { Proposal } from './proposal';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** One paragraph of a letter. Chinese is the letter; English helps whoever reads the pages in English. */
interface LetterBlock {
  readonly kind: 'opening' | 'item' | 'withheld' | 'remedies' | 'closing';
  readonly itemId?: string;
  readonly text: Words;
}

/** A reply as structured text: the same blocks become the page, the paper and the export. */
export interface Letter {
  readonly title: Words;
  readonly docNo: string;
  readonly to: string;
  readonly blocks: readonly LetterBlock[];
  readonly signedBy: string;
  readonly signedOn: string;
}

export interface LetterFacts {
  readonly docNo: string;
  readonly number: string;
  readonly applicantName: string;
  readonly agencyName: string;
  readonly receivedOn: string;
  readonly signedOn: string;
  readonly items: readonly { readonly id: string; readonly asked: string }[];
  readonly proposals: readonly Proposal[];
  /** Name and article of each outcome, from the statute. */
  readonly outcomes: Readonly<Record<string, { readonly name: Words; readonly article: string } | undefined>>;
  readonly remedies: Words;
  readonly contact: string;
}

/** The letter that answers each item with its own outcome, article and reasons, and tells the remedies (Art. 36, 37; regulation §6). */
export function composeLetter(facts: LetterFacts): Letter {
  const answers = facts.proposals.flatMap((proposal) => answerTo(proposal, facts));
  return {
    title: titleOf(facts),
    docNo: facts.docNo,
    to: facts.applicantName,
    blocks: [opening(facts), ...answers, { kind: 'remedies', text: facts.remedies }, closing(facts)],
    signedBy: facts.agencyName,
    signedOn: facts.signedOn,
  };
}

/** The letter as plain text, as it is kept, hashed and printed. */
export function letterText(letter: Letter): string {
  const blocks = letter.blocks.map(({ text }) => text.zh);
  return [
    letter.title.zh,
    letter.docNo,
    '',
    `${letter.to}:`,
    '',
    ...blocks.flatMap((text) => [text, '']),
    letter.signedBy,
    letter.signedOn,
    '',
  ].join('\n');
}

function titleOf({ proposals, outcomes }: LetterFacts): Words {
  const [only, ...others] = [...new Set(proposals.map(({ outcome }) => outcome))];
  const name = others.length === 0 && only !== undefined ? outcomes[only]?.name : undefined;
  return name
    ? { zh: `政府信息公开告知书(${name.zh})`, en: `Notice on a request for government information (${name.en})` }
    : { zh: '政府信息公开告知书', en: 'Notice on a request for government information' };
}

function opening({ number, receivedOn, agencyName }: LetterFacts): LetterBlock {
  return {
    kind: 'opening',
    text: {
      zh: `${agencyName}于 ${receivedOn} 收到您的政府信息公开申请(受理编号 ${number})。经审查,依据《中华人民共和国政府信息公开条例》答复如下:`,
      en: `${agencyName} received your request for government information (number ${number}) on ${receivedOn}. Having examined it, it replies under the Regulation on Disclosure of Government Information as follows:`,
    },
  };
}

function answerTo(proposal: Proposal, facts: LetterFacts): LetterBlock[] {
  const position = facts.items.findIndex(({ id }) => id === proposal.itemId);
  const { name, article } = facts.outcomes[proposal.outcome] ?? unnamed;
  const asked = facts.items[position]?.asked ?? '';
  const said = particulars(proposal);
  const main: LetterBlock = {
    kind: 'item',
    itemId: proposal.itemId,
    text: {
      zh: `${numeral(position)}、关于“${asked}”:${name.zh}(${article})。${said.zh}`,
      en: `${position + 1}. On “${asked}”: ${name.en} (${article}). ${said.en}`.trimEnd(),
    },
  };
  return [main, ...(proposal.withheld ?? []).map((part) => withheldBlock(proposal.itemId, part, facts))];
}

/** An outcome the statute does not know was refused before anything is written. */
const unnamed = { name: { zh: '', en: '' }, article: '' };

function withheldBlock(itemId: string, part: NonNullable<Proposal['withheld']>[number], { outcomes }: LetterFacts): LetterBlock {
  const ground = outcomes[part.ground];
  return {
    kind: 'withheld',
    itemId,
    text: {
      zh: `不予公开部分:${part.what}。依据:${ground?.name.zh ?? ''}(${ground?.article ?? ''})。理由:${ended(part.reason, '。')}`,
      en: `Withheld: ${part.what}. Ground: ${ground?.name.en ?? ''} (${ground?.article ?? ''}). Reason: ${ended(part.reason, '.')}`,
    },
  };
}

/** What was typed, as a sentence: the next one may not run into it. */
function ended(text: string, stop: '。' | '.'): string {
  const trimmed = text.trim();
  return /[。.!?！？;；…]$/u.test(trimmed) ? trimmed : `${trimmed}${stop}`;
}

type Telling = (proposal: Proposal) => Words | undefined;

const telling =
  (field: 'aspect' | 'reasons' | 'separability' | 'where', say: (text: string) => Words): Telling =>
  ({ [field]: text }) =>
    text ? say(text) : undefined;

/** What is told beside an outcome, in the order a reader needs it: why, on what basis, where else, what was given before. */
const tellings: readonly Telling[] = [
  telling('aspect', (text) => ({ zh: `所属类型:${text}。`, en: `Kind: ${text}.` })),
  telling('reasons', (text) => ({ zh: `理由:${ended(text, '。')}`, en: `Reasons: ${ended(text, '.')}` })),
  ({ basis }) => basis && { zh: `法律依据:《${basis.title}》${basis.article}。`, en: `Basis: ${basis.title}, ${basis.article}.` },
  telling('separability', (text) => ({ zh: `区分处理:${ended(text, '。')}`, en: `Separability: ${ended(text, '.')}` })),
  telling('where', (text) => ({ zh: `获取方式和途径:${ended(text, '。')}`, en: `How and where to get it: ${ended(text, '.')}` })),
  ({ responsible }) =>
    responsible && {
      zh: `负责公开该信息的机关:${responsible.name},联系方式:${responsible.contact}。`,
      en: `Responsible agency: ${responsible.name}, ${responsible.contact}.`,
    },
  ({ earlierReply }) =>
    earlierReply && {
      zh: `本机关已于 ${earlierReply.on} 以${earlierReply.docNo}作出答复。`,
      en: `Already answered on ${earlierReply.on} by ${earlierReply.docNo}.`,
    },
  ({ documentIds = [] }) =>
    documentIds.length === 0
      ? undefined
      : { zh: `随本告知书提供材料 ${documentIds.length} 份。`, en: `Documents given with this notice: ${documentIds.length}.` },
];

function particulars(proposal: Proposal): Words {
  const told = tellings.flatMap((tell) => tell(proposal) ?? []);
  return { zh: told.map(({ zh }) => zh).join(''), en: told.map(({ en }) => en).join(' ') };
}

function closing({ contact }: LetterFacts): LetterBlock {
  return { kind: 'closing', text: { zh: `联系方式:${contact}`, en: `Contact: ${contact}` } };
}

const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 一、二、… 十、十一 … for the items of a letter. */
function numeral(position: number): string {
  const count = position + 1;
  if (count <= 10) return digits[count] ?? '';
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  return `${tens > 1 ? (digits[tens] ?? '') : ''}十${ones > 0 ? (digits[ones] ?? '') : ''}`;
}
