import { browserIsThere } from '@platform/testkit';

/** A story in steps that lean on each other. Skipped by name where no browser was found. */
export function journey(name: string, steps: () => void): void {
  const tell = browserIsThere() ? describe : describe.skip;
  tell(name, () => {
    jest.setTimeout(60_000);
    steps();
  });
}
