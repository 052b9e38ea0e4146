/**
 * Who a document is for. `internal`: the agency; `applicant`: the agency and the applicant; `withheld`: originals the reply
 * refuses and third parties' secrets, the confidential sub-file; `sealed`: closed away with the archived case.
 */
export const visibilities = ['internal', 'applicant', 'withheld', 'sealed'] as const;
export type Visibility = (typeof visibilities)[number];

/** Kinds that prove who somebody is. Every opening needs a reason: minimum use of personal data, PIPL Art. 6, 34. */
export const identityPapers: readonly string[] = ['identity-proof', 'authorisation'];

export interface Openable {
  readonly kind: string;
  readonly agencyId: string;
  readonly requestId?: string;
  readonly visibility: Visibility;
}

/** The one who asks, as row-level security knows him. */
export interface Reader {
  readonly actorId: string;
  readonly agencyIds: readonly string[];
  /** Set for an applicant, who sees this one case. */
  readonly requestId?: string;
  /** Whether a grant in force names him or one of his agencies. */
  readonly granted: boolean;
  readonly why?: string;
}

export type Opening = { readonly open: true } | { readonly open: false; readonly because: 'not-for-you' | 'reason-needed' };

/**
 * Whether that reader may open that document. The applicant reads what is addressed to him and nothing else; the agency reads its
 * own; anybody else needs a grant. Background work (`system:…`) reads as the agency does.
 */
export function mayOpen(document: Openable, reader: Reader): Opening {
  if (!isFor(document, reader)) return { open: false, because: 'not-for-you' };
  const delicate = identityPapers.includes(document.kind) || document.visibility === 'withheld' || document.visibility === 'sealed';
  if (delicate && !isReason(reader.why)) return { open: false, because: 'reason-needed' };
  return { open: true };
}

function isFor(document: Openable, reader: Reader): boolean {
  if (reader.requestId !== undefined) return document.requestId === reader.requestId && document.visibility === 'applicant';
  return reader.granted || reader.actorId.startsWith('system:') || reader.agencyIds.includes(document.agencyId);
}

/** Four characters: long enough for 核对身份, too long for a stray key. */
function isReason(why: string | undefined): boolean {
  return Array.from(why?.trim() ?? '').length >= 4;
}
