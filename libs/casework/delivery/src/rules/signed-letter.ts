/** What delivery and archive need to know of the signing, as the ledger tells it. */
export interface SignedLetter {
  readonly docNo: string;
  readonly signedOn: string;
  readonly documentId: string;
  readonly givenIds: readonly string[];
}

interface Line {
  readonly act: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The letter the last signing made. Stages do not call each other: the case file says what happened. */
export function signedLetterIn(lines: readonly Line[]): SignedLetter | undefined {
  const facts = lines.findLast(({ act }) => act === 'sign-reply')?.facts;
  if (!facts) return undefined;
  const document = facts['document'] as { readonly id: string };
  const given = facts['given'] as readonly { readonly id: string }[];
  return {
    docNo: facts['docNo'] as string,
    signedOn: facts['signedOn'] as string,
    documentId: document.id,
    givenIds: given.map(({ id }) => id),
  };
}
