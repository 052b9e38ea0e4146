import { provisionsOfProfile } from './diff-profiles';
import { differencesBetween, type Difference, type Provision } from './difference';
import { disputeLabels } from './dispute-words';
import { lengthInWords } from './dispute-terms';
import { profileNamed } from './pick-profile';
import type { RuleSet, RuleSetKind } from './pick-rule-set';
import type { Words } from './profile';
import { kindNames } from './provision-words';
import type { FeeRuleSet, FeeTariff } from './rule-sets/fee';
import type { InterpretationRuleSet } from './rule-sets/interpretation';
import type { LitigationRuleSet } from './rule-sets/litigation';
import type { OgiRuleSet } from './rule-sets/ogi';
import type { ReviewRuleSet } from './rule-sets/review';
import type { TermRule } from './rule-sets/rule-set';
import type { SecrecyRuleSet } from './rule-sets/secrecy';

/** What differs between two sets of rules of one kind; of the Regulation, with all its profile says. @throws RangeError for two kinds */
export function diffRuleSets(a: RuleSet, b: RuleSet): readonly Difference[] {
  if (a.kind !== b.kind) throw new RangeError(`${a.key} (${a.kind}) and ${b.key} (${b.kind}) rule different things.`);
  return differencesBetween(provisionsOf(a), provisionsOf(b));
}

function provisionsOf(set: RuleSet): Provision[] {
  const { name, inForceFrom, inForceUntil, source, provenance, doubt } = set;
  return [
    { path: 'name', label: label('名称', 'Name'), value: name.zh, shown: name },
    { path: 'inForceFrom', label: label('施行之日', 'In force from'), value: inForceFrom },
    { path: 'source', label: label('依据', 'Source'), value: source },
    { path: 'provenance', label: label('核对', 'Checked'), value: provenance, shown: provenances[provenance] },
    ...(inForceUntil === undefined ? [] : [{ path: 'inForceUntil', label: label('施行至', 'In force until'), value: inForceUntil }]),
    ...(doubt === undefined ? [] : [{ path: 'doubt', label: label('未核实', 'Not verified'), value: doubt.zh, shown: doubt }]),
    ...(ownProvisions[set.kind] as (set: RuleSet) => Provision[])(set),
  ];
}

const provenances = {
  read: { zh: '已读原文', en: 'read in the text' },
  memory: { zh: '凭记忆', en: 'from memory' },
} as const;

function label(zh: string, en: string): Words {
  return { zh, en };
}

const ownProvisions: { readonly [Kind in RuleSetKind]: (set: Extract<RuleSet, { kind: Kind }>) => Provision[] } = {
  ogi: provisionsOfRegulation,
  review: provisionsOfReview,
  litigation: provisionsOfTerms,
  interpretation: provisionsOfInterpretation,
  fee: provisionsOfFee,
  return: () => [],
  secrecy: provisionsOfSecrecy,
};

function provisionsOfRegulation({ profile, annualReturn: { department, government }, publish }: OgiRuleSet): Provision[] {
  return [
    ...provisionsOfProfile(profileNamed(profile)).filter(({ path }) => path !== 'inForceFrom'),
    { path: 'annualReturn.department', label: label('部门年报', 'Return of a department'), value: department.by, article: department.law },
    { path: 'annualReturn.government', label: label('政府年报', 'Return of a government'), value: government.by, article: government.law },
    { path: 'publish', label: label('主动公开期限(工作日)', 'To publish, working days'), value: publish.within, article: publish.law },
  ];
}

function provisionsOfTerms({ terms }: ReviewRuleSet | LitigationRuleSet): Provision[] {
  return (Object.entries(terms) as [keyof typeof disputeLabels, TermRule][]).map(([kind, rule]) => ({
    path: `terms.${kind}`,
    label: disputeLabels[kind],
    value: `${rule.length} ${rule.unit}`,
    shown: lengthInWords(rule),
    article: rule.law,
  }));
}

function provisionsOfReview(set: ReviewRuleSet): Provision[] {
  const { reviewFirst, onlineChannel } = set;
  const provisions = provisionsOfTerms(set);
  if (reviewFirst)
    provisions.push({
      path: 'reviewFirst',
      label: label('复议前置', 'Reconsideration first'),
      value: reviewFirst.kinds,
      shown: {
        zh: reviewFirst.kinds.map((kind) => kindNames[kind].zh).join('、'),
        en: reviewFirst.kinds.map((kind) => kindNames[kind].en).join(', '),
      },
      article: reviewFirst.law,
    });
  if (onlineChannel)
    provisions.push({
      path: 'onlineChannel',
      label: label('网上送达须告知网上复议渠道', 'Served online, the online channel is named'),
      value: true,
      article: onlineChannel.law,
    });
  return provisions;
}

function provisionsOfInterpretation({ notAccepted, redoWithin, source }: InterpretationRuleSet): Provision[] {
  return [
    ...notAccepted.map((code) => ({
      path: `notAccepted.${code}`,
      label: label(`不予立案(${code})`, `Not accepted (${code})`),
      value: true,
      article: source,
    })),
    ...(redoWithin === undefined
      ? []
      : [{ path: 'redoWithin', label: label('重新答复期限(工作日)', 'To decide anew, working days'), value: redoWithin, article: source }]),
  ];
}

const charged = {
  costs: { zh: '只收成本费用', en: 'costs only' },
  nothing: { zh: '不收费', en: 'nothing' },
  tariff: { zh: '按标准收信息处理费', en: 'a fee by the tariff' },
} as const;

function provisionsOfFee({ charges, tariff, payWithin, source }: FeeRuleSet): Provision[] {
  return [
    { path: 'charges', label: label('收费', 'Charged'), value: charges, shown: charged[charges], article: source },
    ...(payWithin === undefined
      ? []
      : [{ path: 'payWithin', label: label('缴费期限(工作日)', 'To pay, working days'), value: payWithin, article: source }]),
    ...(tariff ? provisionsOfTariff(tariff, source) : []),
  ];
}

function provisionsOfTariff({ byItem: { free, firstBandUntil, band, each }, byPage }: FeeTariff, article: string): Provision[] {
  const item = `${free} / ${firstBandUntil} / ${band} × ${each}`;
  return [
    {
      path: 'tariff.byItem',
      label: label('按件(免费件数、首档止、每档件数、每件分)', 'By item (free, first band, band, fen each)'),
      value: item,
      article,
    },
    {
      path: 'tariff.byPage',
      label: label('按量(每档止页、每页分)', 'By page (until, fen each)'),
      value: byPage.map(({ until, each: price }) => (until === Number.MAX_SAFE_INTEGER ? `… ${price}` : `${until} ${price}`)),
      article,
    },
  ];
}

function provisionsOfSecrecy({ texts }: SecrecyRuleSet): Provision[] {
  return texts.map(({ name, inForceFrom, source }) => ({ path: `texts.${name.zh}`, label: name, value: inForceFrom, article: source }));
}
