import type { MailTransport } from './mail/mail-transport';

/** What this installation can send with. */
export interface NotificationSettings {
  /** Undefined without SMTP_URL: e-mail orders are then recorded as `no-channel`. */
  readonly mail?: MailTransport;
}

export const notificationSettings = Symbol('notificationSettings');
