import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { readMail, type Mail } from './read-mail';

/** A mail server that takes everything for anybody and keeps it. */
export interface TestMailServer {
  /** smtp://127.0.0.1:port */
  readonly url: string;
  /** What arrived, oldest first. */
  readonly mails: readonly Mail[];
  /** Waits until that many mails for the address have arrived. @throws Error after the patience, with what did arrive */
  waitFor(to: string, count?: number, patience?: number): Promise<readonly Mail[]>;
  /** From now on every recipient is refused with that answer; `undefined` takes mail again. */
  refuseWith(answer: { readonly code: number; readonly says: string } | undefined): void;
  close(): Promise<void>;
}

export async function aMailServer(): Promise<TestMailServer> {
  const mails: Mail[] = [];
  const waiting = new Set<() => void>();
  let refusal: { readonly code: number; readonly says: string } | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, answer) => {
      answer(refusal ? Object.assign(new Error(refusal.says), { responseCode: refusal.code }) : null);
    },
    onData: (stream, { envelope }, answer) => {
      text(stream).then(
        (raw) => {
          mails.push(
            readMail(
              raw,
              envelope.rcptTo.map(({ address }) => address),
            ),
          );
          answer(null, 'kept');
          for (const look of waiting) look();
        },
        (error: unknown) => {
          answer(error as Error);
        },
      );
    },
  });
  // A client that hangs up is the test's own doing.
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    waitFor: (to, count = 1, patience = 15_000) =>
      new Promise((resolve, reject) => {
        const found = () => mails.filter((mail) => mail.to.includes(to));
        const end = (settle: () => void) => {
          clearTimeout(timer);
          waiting.delete(look);
          settle();
        };
        const look = () => {
          if (found().length >= count)
            end(() => {
              resolve(found());
            });
        };
        const timer = setTimeout(() => {
          end(() => {
            reject(
              new Error(`${found().length} of ${count} mails for ${to} came; in all: ${mails.map(({ subject }) => subject).join(' | ')}`),
            );
          });
        }, patience);
        waiting.add(look);
        look();
      }),
    refuseWith: (answer) => {
      refusal = answer;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}
