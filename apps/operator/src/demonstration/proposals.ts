import type { DemoItem } from './items';

/** What the unit's clerk proposes for one item: each outcome with what its letter has to say beside it. */
export interface DemoProposal {
  readonly itemId: string;
  readonly outcome: string;
  readonly reasons?: string;
  readonly aspect?: string;
  readonly withheld?: readonly { readonly what: string; readonly ground: string; readonly reason: string }[];
  readonly separability?: string;
  readonly documentIds?: readonly string[];
  readonly where?: string;
  readonly basis?: { readonly title: string; readonly article: string };
  readonly earlierReply?: { readonly docNo: string; readonly on: string };
  readonly responsible?: { readonly name: string; readonly contact: string };
  readonly secrecyUntil?: string;
}

type Beside = Omit<DemoProposal, 'itemId' | 'outcome' | 'reasons' | 'aspect'>;

const whole = { separability: '该信息各部分联系紧密,不能区分处理。' };

const beside: Readonly<Record<string, Beside>> = {
  'already-public': { where: '明川市政府门户网站“政府信息公开”专栏,https://www.mingchuan.example/open;市档案馆查阅点亦可查阅。' },
  'partly-granted': {
    withheld: [
      {
        what: '被征收人的身份证号码、住址、银行账号和联系电话',
        ground: 'third-party-rights',
        reason: '属于自然人的个人隐私,公开会对其合法权益造成损害,权利人不同意公开。',
      },
    ],
    separability: '已将不予公开的内容遮盖,其余部分全部提供。',
  },
  'state-secret': { ...whole, secrecyUntil: '2040-12-31' },
  'prohibited-by-law': { ...whole, basis: { title: '中华人民共和国考试保密规定(演示)', article: '第九条' } },
  'endangers-security': whole,
  'third-party-rights': whole,
  'internal-affairs': whole,
  'process-information': whole,
  'enforcement-file': whole,
  'administrative-query': {
    basis: { title: '不动产登记暂行条例', article: '第二十七条' },
    where: '可持身份证明到明川市不动产登记中心查询窗口办理,电话 0999-5550127。',
  },
  'not-ours': { responsible: { name: '明川市交通运输局', contact: '0999-5550188' } },
  duplicate: { earlierReply: { docNo: '明资公开告〔2024〕37号', on: '2024-09-12' } },
  publication: { where: '可在明川市图书馆地方文献室查阅,或者向出版单位购买。' },
};

/** Outcomes by which papers leave the house. */
export function gives(item: DemoItem): boolean {
  return ['granted', 'partly-granted'].includes(item.outcome);
}

/** @param documentIds what is given with the letter, where the outcome gives something */
export function proposalOf(item: DemoItem, itemId: string, documentIds: readonly string[]): DemoProposal {
  const { outcome, reasons, aspect } = item;
  return { itemId, outcome, reasons, aspect, ...beside[outcome], ...(gives(item) ? { documentIds } : {}) };
}

/** The confidentiality officer's opinion on one item of the proposal. */
export function opinionOn(
  item: DemoItem,
  itemId: string,
): { readonly itemId: string; readonly decision: 'open' | 'not-open'; readonly basis: string; readonly opinion: string } {
  const refused = ['state-secret', 'prohibited-by-law', 'endangers-security', 'third-party-rights'].includes(item.outcome);
  return {
    itemId,
    decision: refused ? 'not-open' : 'open',
    basis: '《中华人民共和国保守国家秘密法》《政府信息公开条例》第十七条',
    opinion: refused ? '经审查,不宜公开。' : '经审查,不涉及国家秘密和依法不予公开的内容,同意按拟办意见答复。',
  };
}

/** How the unit's clerk searched for one item, and with which result. */
export function searchFor(
  item: DemoItem,
  itemId: string,
  on: string,
): {
  readonly itemId: string;
  readonly searchedOn: string;
  readonly places: readonly string[];
  readonly keywords: readonly string[];
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly peopleAsked: readonly string[];
  readonly result: 'found' | 'nothing-found' | 'held-elsewhere';
  readonly note: string;
} {
  const result = item.outcome === 'not-held' ? 'nothing-found' : item.outcome === 'not-ours' ? 'held-elsewhere' : 'found';
  const notes = {
    found: '在本机关档案系统中检索到相关材料,复印件附卷。',
    'nothing-found': '以各关键词逐一检索上述系统和纸质档案目录,并询问承办人员,均未发现该信息。',
    'held-elsewhere': '该信息由明川市交通运输局制作并保存。',
  };
  return {
    itemId,
    searchedOn: on,
    places: ['机关档案管理系统', '业务审批系统', '承办科室纸质档案'],
    keywords: [item.description.slice(0, 12)],
    periodFrom: '2019-01-01',
    periodTo: on,
    peopleAsked: ['档案室', '承办科室经办人'],
    result,
    note: notes[result],
  };
}
