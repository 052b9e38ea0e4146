import { differencesBetween, type Difference, type ProvisionValue, type Provision } from './difference';
import type { Outcome } from './outcome';
import { parametersOf, type Parameter } from './parameter';
import type { StatuteProfile, Words } from './profile';
import {
  articleLabels,
  channelNames,
  consultationNames,
  kindNames,
  receiptNames,
  termLabels,
  unitNames,
  variantNames,
} from './provision-words';

/** What differs between two versions of the Regulation: terms, parameters, receipt, what is not counted, articles, outcomes. */
export function diffProfiles(a: StatuteProfile, b: StatuteProfile): readonly Difference[] {
  return differencesBetween(provisionsOfProfile(a), provisionsOfProfile(b));
}

export function provisionsOfProfile(profile: StatuteProfile): Provision[] {
  return [
    { path: 'inForceFrom', label: { zh: '施行之日', en: 'In force from' }, value: profile.inForceFrom },
    ...termsOf(profile),
    ...rulesOf(profile),
    ...receiptAndExclusionsOf(profile),
    ...Object.entries(profile.articles).map(([name, article]) => ({
      path: `articles.${name}`,
      label: prefixed({ zh: '依据', en: 'Article' }, articleLabels[name as keyof typeof profile.articles]),
      value: article,
    })),
    ...parametersOf(profile).flatMap(provisionsOfParameter),
    ...Object.values(profile.outcomes).flatMap(provisionsOfOutcome),
  ];
}

function rulesOf({ correctionRestarts, delayAllowed, feeFrom, articles }: StatuteProfile): Provision[] {
  const restarts = { zh: '补正后期限重新起算', en: 'A correction starts the term anew' };
  const delay = { zh: '可以确定延迟答复的合理期限', en: 'A reasonable delay may be fixed' };
  const fee = { zh: '可以收取信息处理费之日起', en: 'A fee may be charged from' };
  return [
    { path: 'correctionRestarts', label: restarts, value: correctionRestarts, article: articles.correction },
    { path: 'delayAllowed', label: delay, value: delayAllowed, article: articles.delay },
    ...(feeFrom === undefined ? [] : [{ path: 'feeFrom', label: fee, value: feeFrom, article: articles.fee }]),
  ];
}

function receiptAndExclusionsOf({ receipt, excludes, articles }: StatuteProfile): Provision[] {
  const receipts = Object.entries(receipt).map(([channel, rule]) => ({
    path: `receipt.${channel}`,
    label: prefixed({ zh: '收到之日', en: 'Receipt' }, channelNames[channel as keyof typeof receipt]),
    value: rule,
    shown: receiptNames[rule],
    article: articles.receipt,
  }));
  const excluded = excludes.map((kind) => ({
    path: `excludes.${kind}`,
    label: prefixed({ zh: '不计入期限', en: 'Not counted' }, consultationNames[kind]),
    value: true,
    article: articles.consultation,
  }));
  return [...receipts, ...excluded];
}

/** Without the time to correct, which is a parameter. */
function termsOf({ terms: { correction: _, ...terms }, articles }: StatuteProfile): Provision[] {
  const articleOf: Readonly<Record<keyof typeof terms, string>> = {
    reply: articles.reply,
    extension: articles.extension,
    askForCorrection: articles.correction,
    consultation: articles.consultation,
    payFee: articles.fee,
  };
  return (Object.keys(articleOf) as (keyof typeof terms)[]).flatMap((name) => {
    const days = terms[name];
    if (days === undefined) return [];
    return [
      { path: `terms.${name}`, label: termLabels[name], value: days, shown: counted(days, 'working-days'), article: articleOf[name] },
    ];
  });
}

function provisionsOfParameter({ name, label, value, bounds, unit, rule }: Parameter): Provision[] {
  const path = `parameters.${name}`;
  const limits = 'choices' in bounds ? bounds.choices.map(String) : [`${bounds.min}-${bounds.max}`];
  const shown = typeof value === 'number' ? counted(value, unit) : undefined;
  return [
    { path, label: prefixed({ zh: '参数', en: 'Parameter' }, label), value, shown, article: rule },
    { path: `${path}.bounds`, label: prefixed({ zh: '参数范围', en: 'Bounds' }, label), value: limits, article: rule },
  ];
}

function counted(number: number, unit: Parameter['unit']): Words {
  const { zh, en } = unitNames[unit];
  return { zh: `${number} ${zh}`, en: `${number} ${en}` };
}

function provisionsOfOutcome(outcome: Outcome): Provision[] {
  const { code, name, article, kind, remedies } = outcome;
  const part = (path: string, label: Words, value: ProvisionValue, shown?: Words): Provision => ({
    path: `outcomes.${code}.${path}`,
    label: { zh: `${name.zh}·${label.zh}`, en: `${name.en}, ${label.en}` },
    value,
    shown,
    article,
  });
  return [
    { path: `outcomes.${code}`, label: { zh: '答复类型', en: 'Outcome' }, value: name.zh, shown: name, article },
    part('row', { zh: '年报统计行', en: 'row of the return' }, outcome.row),
    part('article', { zh: '依据', en: 'article' }, article),
    part('kind', { zh: '性质', en: 'kind' }, kind, kindNames[kind]),
    part('remedies', { zh: '救济告知', en: 'remedies' }, remedies, variantNames[remedies]),
    part('needsReasons', { zh: '须说明理由', en: 'reasons needed' }, outcome.needsReasons),
    part('needsGrounds', { zh: '须有法定理由', en: 'a ground needed' }, outcome.needsGrounds),
    part('needsSearch', { zh: '须有检索记录', en: 'a search needed' }, outcome.needsSearch),
    part('mandatory', { zh: '不得公开', en: 'no choice' }, outcome.mandatory ?? false),
    ...listed(outcome.contains, (value, shown) => part('contains', { zh: '告知书应当载明', en: 'the letter says' }, value, shown)),
    ...listed(outcome.aspects ?? [], (value, shown) => part('aspects', { zh: '所列情形', en: 'kinds listed' }, value, shown)),
  ];
}

function listed(texts: readonly Words[], make: (value: readonly string[], shown: Words) => Provision): Provision[] {
  if (texts.length === 0) return [];
  const zh = texts.map((text) => text.zh);
  return [make(zh, { zh: zh.join(';'), en: texts.map(({ en }) => en).join('; ') })];
}

function prefixed(before: Words, { zh, en }: Words): Words {
  return { zh: `${before.zh}(${zh})`, en: `${before.en} (${en})` };
}
