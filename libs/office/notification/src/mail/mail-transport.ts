import { createTransport } from 'nodemailer';

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
}

type MailAnswer =
  | { readonly accepted: true; readonly answer: string }
  | { readonly accepted: false; readonly answer: string; readonly responseCode?: number };

/** The way out for e-mail. Absent in an installation without SMTP_URL. */
export interface MailTransport {
  readonly from: string;
  send(mail: Mail): Promise<MailAnswer>;
  close(): void;
}

/** Long enough for a slow server, short enough that a hung one does not hold a worker past its claim. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Mail through the server of `smtp://` or `smtps://` URL. The server's refusal is a value, not an exception. */
export function smtpTransport(url: string, from: string): MailTransport {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const transport = createTransport({
    ...patience,
    host: hostname,
    port: Number(port) || (secure ? 465 : 25),
    secure,
    auth: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined,
  });
  return {
    from,
    send: async (mail) => {
      try {
        const { response } = await transport.sendMail({ ...mail, from });
        return { accepted: true, answer: firstLine(response) };
      } catch (error) {
        if (!isTransportError(error)) throw error;
        const { code, responseCode } = error;
        return { accepted: false, answer: `${code}${responseCode ? ` ${responseCode}` : ''}`, responseCode };
      }
    },
    close: () => {
      transport.close();
    },
  };
}

/** Refused, unreachable or timed out: nodemailer marks all of them with a code. */
function isTransportError(error: unknown): error is { readonly code: string; readonly responseCode?: number } {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}

/** Servers repeat addresses in longer answers; the record keeps none. */
function firstLine(response: string): string {
  return (response.split('\n')[0] ?? '').replace(/\S+@\S+/g, '…').slice(0, 120);
}
