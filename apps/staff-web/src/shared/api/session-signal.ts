import { useSyncExternalStore } from 'react';

/** What every call has to know of the session: the token it sends, and whether the server still knows the caller. */
let csrfToken = '';
let signedOut = false;
const listeners = new Set<() => void>();

export function csrfTokenNow(): string {
  return csrfToken;
}

export function sessionOpened(token: string): void {
  csrfToken = token;
  setSignedOut(false);
}

/** Called when the server answers 401 in the middle of work: the page stays, a sign-in comes over it. */
export function sessionEnded(): void {
  setSignedOut(true);
}

function setSignedOut(value: boolean): void {
  if (signedOut === value) return;
  signedOut = value;
  for (const listener of listeners) listener();
}

export function useSignedOut(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => signedOut,
  );
}
