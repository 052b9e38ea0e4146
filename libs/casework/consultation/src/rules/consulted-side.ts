/** Whom a consultation went to. Personal data: sealed at rest, masked on the desk. */
export interface ConsultedSide {
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  readonly address: string;
  /** Telephone or e-mail. */
  readonly contact?: string;
}

/** 王** for a person; the name of an organisation is public. */
export function maskSide({ kind, name }: Pick<ConsultedSide, 'kind' | 'name'>): string {
  const letters = Array.from(name);
  return kind === 'organisation' ? name : `${letters[0] ?? ''}${'*'.repeat(Math.min(Math.max(letters.length - 1, 1), 3))}`;
}

/** Who applies, as far as a text could give him away. */
interface Identifying {
  readonly name: string;
  readonly idNo?: string;
  readonly uscc?: string;
  readonly legalRep?: string;
  readonly contactName?: string;
  readonly phone?: string;
  readonly fax?: string;
  readonly email?: string;
  readonly address?: string;
}

/** One letter of a name proves nothing. */
const shortestGiveaway = 2;

/** Whether the text tells the consulted side who asks. That is nobody's business but the agency's (PIPL Art. 6). */
export function tellsWhoAsks(text: string, applicant: Identifying): boolean {
  const { name, idNo, uscc, legalRep, contactName, phone, fax, email, address } = applicant;
  const plain = withoutBlanks(text);
  return [name, idNo, uscc, legalRep, contactName, phone, fax, email, address]
    .map((one) => withoutBlanks(one ?? ''))
    .some((one) => Array.from(one).length >= shortestGiveaway && plain.includes(one));
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/g, '').toLowerCase();
}
