import { feeRulesOn } from './pick-rule-set';
import type { Words } from './profile';
import type { FeeRuleSet } from './rule-sets/fee';

const fenOfYuan = 100;
const yuan = (fen: number): string => String(fen / fenOfYuan);

/** The standard by item as the notice quotes it: which of the month is charged, and the bands. Empty bands without a tariff. F-4. */
export function itemStandard({ first, last }: { readonly first: number; readonly last: number }, rules: FeeRuleSet): Words {
  const [which, whichEn] = first === last ? [`第 ${first} 件`, `no. ${first}`] : [`第 ${first} 至 ${last} 件`, `nos. ${first} to ${last}`];
  const bands = itemBands(rules);
  return { zh: `按件计收:当月${which};${bands.zh}`, en: `By item: ${whichEn} of the month; ${bands.en}` };
}

interface Pages {
  readonly pages: number;
  readonly published: number;
  /** What is charged of them. */
  readonly charged: number;
}

/** The standard by page as the notice quotes it. F-5, F-6. */
export function pageStandard({ pages, published, charged }: Pages, rules: FeeRuleSet): Words {
  const bands = pageBands(rules);
  return {
    zh: `按量计收:计费 ${charged} 页(共 ${pages} 页,其中已公开 ${published} 页);${bands.zh}`,
    en: `By page: ${charged} pages charged (of ${pages}, ${published} published already); ${bands.en}`,
  };
}

function itemBands({ tariff }: FeeRuleSet): Words {
  if (!tariff) return { zh: '', en: '' };
  const { free, firstBandUntil, band, each } = tariff.byItem;
  const price = yuan(each);
  return {
    zh: `同一申请人一个自然月内 ${free} 件以下免费,${free + 1} 至 ${firstBandUntil} 件每件 ${price} 元,${firstBandUntil + 1} 件以上以 ${band} 件为一档,每增加一档每件增加 ${price} 元`,
    en: `up to ${free} free, ${free + 1} to ${firstBandUntil} ${price} yuan each, from ${firstBandUntil + 1} in bands of ${band}, each band ${price} yuan more`,
  };
}

function pageBands({ tariff }: FeeRuleSet): Words {
  const bands = (tariff?.byPage ?? []).map(({ until, each }, place, all) => {
    const from = (all[place - 1]?.until ?? 0) + 1;
    return bandWords({ from, until: place + 1 === (tariff?.byPage.length ?? 0) ? undefined : until, price: yuan(each) });
  });
  return { zh: bands.map(({ zh }) => zh).join(','), en: bands.map(({ en }) => en).join(', ') };
}

function bandWords({ from, until, price }: { readonly from: number; readonly until?: number; readonly price: string }): Words {
  if (until === undefined) return { zh: `${from} 页以上每页 ${price} 元`, en: `from ${from} ${price} yuan` };
  if (price === '0') return { zh: `${until} 页以下免费`, en: `up to ${until} free` };
  return { zh: `${from} 至 ${until} 页每页 ${price} 元`, en: `${from} to ${until} ${price} yuan each` };
}

/** How the closing of an application is explained whose fee was not paid in time. F-8. @param closedOn the day, for the rules in force on it */
export function unpaidBecause(closedOn: string): Words {
  const { source } = feeRulesOn(closedOn);
  return {
    zh: `逾期未缴纳信息处理费,视为放弃申请(${source});可以重新提出申请。`,
    en: 'the information-processing fee was not paid in time, so it counts as given up. You may file a new request.',
  };
}
