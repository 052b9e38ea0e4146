import { tableOfParameters, type ParameterName, type ParameterRow } from '../parameter';
import { deskParameters } from '../parameters/desk-parameters';
import { termParameters } from '../parameters/term-parameters';

/** The Regulation of 2007 knew no correction with a period, no reasons to be asked for, no delay and no hold. */
const unknown: readonly ParameterName[] = ['correction.usual', 'correction.shortest', 'reasons-period', 'delay-longest', 'release-hold'];

/** Its term is three quarters as long, and so are the shares of it. */
const shares: Readonly<Partial<Record<ParameterName, number>>> = {
  'internal.search': 7,
  'internal.conference': 9,
  'internal.review': 11,
  'internal.legality': 12,
  'internal.signature': 13,
};

export const parameters2008 = tableOfParameters(
  [...termParameters, ...deskParameters].filter(({ name }) => !unknown.includes(name)).map(of2008),
);

function of2008(row: ParameterRow): ParameterRow {
  // Art. 24(3) stopped the term for third parties alone.
  if (row.name === 'city-department-is-other-organ' || row.name === 'exclude-secrecy-referral')
    return { ...row, bounds: { choices: [false] } };
  const share = shares[row.name];
  return share === undefined ? row : ({ ...row, value: share, bounds: { min: 1, max: 15 } } as ParameterRow);
}
