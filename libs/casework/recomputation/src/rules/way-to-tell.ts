/** How an applicant who has to be told something is reached. */
export interface Way {
  /** Where the message itself goes. */
  readonly to?: { readonly channel: 'email' | 'post'; readonly recipient: string };
  /** Registrars have to post a letter. */
  readonly byLetter: boolean;
}

interface Addresses {
  readonly email?: string;
  readonly address?: string;
}

/** By mail where he gave an address, else by letter. Who came by the portal and left no address at all looks there. */
export function wayToTell({ email, address }: Addresses, cameBy: string): Way {
  if (email !== undefined) return { to: { channel: 'email', recipient: email }, byLetter: false };
  if (address !== undefined) return { to: { channel: 'post', recipient: address }, byLetter: true };
  return { byLetter: cameBy !== 'online' };
}
