import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Closes personal data so that a copy of the database alone names nobody. Each purpose has its own key, derived from the one
 * secret of the installation: what was sealed as a mail address cannot be opened as an identity number.
 */
export class Seal {
  private readonly keys = new Map<string, Buffer>();

  /** @throws RangeError when the secret has fewer than 32 bytes. */
  constructor(private readonly secret: Buffer) {
    if (secret.length < 32) throw new RangeError('The sealing secret needs at least 32 bytes.');
  }

  /** Sealed text, base64url. The same text never looks the same twice. */
  close(purpose: string, text: string): string {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, this.keyFor(purpose), nonce);
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
  }

  /** @throws Error when the text was sealed under another secret or purpose, or was changed since. */
  open(purpose: string, sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv(algorithm, this.keyFor(purpose), bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
    decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]).toString('utf8');
  }

  /** A keyed digest: equal for equal texts, useless without the secret. For finding the same person again. */
  mark(purpose: string, text: string): string {
    return createHmac('sha256', this.keyFor(`mark:${purpose}`))
      .update(text)
      .digest('hex');
  }

  private keyFor(purpose: string): Buffer {
    const known = this.keys.get(purpose);
    if (known) return known;
    const key = Buffer.from(hkdfSync('sha256', this.secret, 'gongkai', purpose, 32));
    this.keys.set(purpose, key);
    return key;
  }
}
