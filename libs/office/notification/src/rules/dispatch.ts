export type Channel = 'email' | 'sms' | 'in-app' | 'post';

/** `no-channel`: recorded, but this installation has no way to send it; the person is reached otherwise. */
export type OrderState = 'ordered' | 'claimed' | 'sent' | 'failed' | 'bounced' | 'no-channel';

/** How often an order is tried before it becomes a task for staff. Mail servers greylist for minutes, so five tries with backoff. */
export const maxAttempts = 5;

/**
 * The mail's own identity. The same order always carries the same id, so that a mail sent twice because the sender died
 * between sending and writing it down is one mail to the receiving server.
 */
export function messageIdOf(orderId: string, senderAddress: string): string {
  const host = /@([^>\s]+)/.exec(senderAddress)?.[1] ?? 'localhost';
  return `<order.${orderId}@${host}>`;
}

/** What an unsuccessful try means: 5xx from the server is final (the address bounces), anything else may pass. */
export function afterFailure(attempts: number, responseCode: number | undefined): OrderState {
  if (responseCode !== undefined && responseCode >= 500) return 'bounced';
  return attempts >= maxAttempts ? 'failed' : 'ordered';
}
