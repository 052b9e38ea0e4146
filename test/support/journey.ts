import { browserIsThere } from '@platform/testkit';

/** A story in steps: when one fails, those after it would only fail for its sake. Skipped by name where no browser was found. */
export function journey(name: string, steps: () => void): void {
  const tell = browserIsThere() ? describe : describe.skip;
  tell(name, () => {
    jest.setTimeout(60_000);
    steps();
  });
}
