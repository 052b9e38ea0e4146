import type { ParameterName, ParameterRow } from '../parameter';

const shareOfTheTerm: ParameterRow['reason'] = [
  '内部时限,不产生法律效果;按答复期限合理分配',
  'Internal, without effect in law; a reasonable share of the term of reply',
];

/** A step of the office, counted in working days from receipt (casework §9.1). */
function internal(
  name: Extract<ParameterName, `internal.${string}`>,
  value: number,
  label: ParameterRow['label'],
  rule = 'R-45',
): ParameterRow {
  return { name, value, bounds: { min: 1, max: 20 }, unit: 'working-days', rule, tag: 'DESIGN', label, reason: shareOfTheTerm };
}

/** What the office sets itself, and when it wants to be warned. */
export const deskParameters: readonly ParameterRow[] = [
  {
    name: 'volume-alarm',
    value: 10,
    bounds: { min: 2, max: 100 },
    unit: 'cases-a-month',
    rule: 'R-35d',
    tag: 'DESIGN',
    label: ['申请数量、频次提醒', 'Alarm at many applications of one applicant'],
    reason: [
      '“明显超过合理范围”未定数量;参照按件收费的起点',
      'No number defines "clearly beyond a reasonable extent"; the fee by item begins above ten',
    ],
  },
  {
    name: 'duplicate-same-day',
    value: true,
    bounds: { choices: [true, false] },
    unit: 'choice',
    rule: 'R-36-6',
    tag: 'DESIGN',
    label: ['同日同文再次提交视为重复提交', 'The same text on the same day is one submission'],
    reason: ['避免误操作计为两件;不同日或内容不同的仍为新申请', 'A second click is no second application; another day or text is'],
  },
  {
    name: 'intake-silence',
    value: 24,
    bounds: { min: 1, max: 72 },
    unit: 'hours',
    rule: 'R-31e',
    tag: 'DESIGN',
    label: ['收件未登记提醒', 'Alarm when what came in is not registered'],
    reason: ['收到而未登记的申请最易逾期', 'What arrived and was never registered is what becomes late unseen'],
  },
  {
    name: 'due-soon',
    value: [5, 3, 1],
    bounds: { min: 1, max: 15 },
    unit: 'working-days',
    rule: 'R-33b',
    tag: 'DESIGN',
    label: ['期限届满前的提醒', 'Warnings before the last day'],
    reason: ['提醒以从严日期为准,逐级临近', 'Counted back from the stricter date, ever closer'],
  },
  internal('internal.registration', 1, ['登记', 'Registration']),
  internal('internal.dispatch', 2, ['分办', 'Dispatch to a unit']),
  internal('internal.search', 10, ['检索', 'Search']),
  { ...internal('internal.conference', 12, ['会商', 'Conference']), notInUse: true },
  internal('internal.review', 15, ['保密审查和公开审查', 'Review for secrecy and disclosure'], 'R-17'),
  internal('internal.legality', 16, ['法制审核', 'Check of legality']),
  internal('internal.signature', 18, ['签发', 'Signature']),
  {
    name: 'internal.archive',
    value: 30,
    bounds: { min: 1, max: 180 },
    unit: 'days',
    rule: 'R-45',
    tag: 'DESIGN',
    label: ['办结后归档', 'To archive after the end'],
    reason: ['条例要求归档,未定期限', 'The law asks for a file and names no period'],
  },
];
