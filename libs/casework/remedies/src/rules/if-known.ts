/** What the statute answers, or nothing where the law of that day knows no such term: it throws a RangeError then. */
export function ifKnown<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
