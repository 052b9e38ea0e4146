import type { ServiceWay } from './service-way';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What proves service: a receipt with a signature, the post's record, the log of mail or portal. */
export const proofKinds = ['signed-receipt', 'postal-record', 'mail-log', 'portal-log', 'returned-envelope'] as const;
export type ProofKind = (typeof proofKinds)[number];

const fitting: Readonly<Record<ServiceWay, readonly ProofKind[]>> = {
  direct: ['signed-receipt'],
  'through-agency': ['signed-receipt'],
  post: ['postal-record', 'returned-envelope'],
  courier: [],
  email: ['mail-log'],
  portal: ['portal-log'],
};

export type ProofVerdict = { readonly proved: true } | { readonly proved: false; readonly says: Words };

/**
 * Whether that proves service. The day is the applicant's: the signature, the arrival in his mailbox, the first opening; his periods for
 * reconsideration and court run from it. A returned envelope is kept: the reply stays in time by its posting (casework §8.4).
 */
export function proves(
  served: { readonly way: ServiceWay; readonly on: string },
  proof: { readonly kind: ProofKind; readonly on: string },
  today: string,
): ProofVerdict {
  if (!fitting[served.way].includes(proof.kind))
    return { proved: false, says: { zh: '该凭证与送达方式不符', en: 'That proof does not belong to this way of service' } };
  if (proof.on < served.on || proof.on > today)
    return { proved: false, says: { zh: '送达日期应在发出之后、今天之前(含当日)', en: 'The day lies between the dispatch and today' } };
  return { proved: true };
}
