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

/** One letter of a name proves nothing, nor does the name of a town he lives in. */
const shortestGiveaway = 2;
const shortestAddress = 6;

/** Whether the text tells the consulted side who asks. That is nobody's business but the agency's (PIPL Art. 6). */
export function tellsWhoAsks(text: string, applicant: Identifying): boolean {
  const { name, idNo, uscc, legalRep, contactName, phone, fax, email, address } = applicant;
  const plain = withoutBlanks(text);
  const tells = (one: string | undefined, shortest: number): boolean => {
    const bare = withoutBlanks(one ?? '');
    return Array.from(bare).length >= shortest && plain.includes(bare);
  };
  const names = [name, idNo, uscc, legalRep, contactName, phone, fax, email];
  return names.some((one) => tells(one, shortestGiveaway)) || tells(address, shortestAddress);
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/g, '').toLowerCase();
}
