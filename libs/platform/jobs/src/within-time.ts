/**
 * Does the work, or fails when it takes longer. It is told so by the signal; what it does afterwards counts no more.
 * @throws Error `<what> took longer than … ms.`
 */
export async function withinTime<T>(what: string, milliseconds: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const late = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeIsOver = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      late.abort();
      reject(new Error(`${what} took longer than ${milliseconds} ms.`));
    }, milliseconds);
  });
  try {
    return await Promise.race([work(late.signal), timeIsOver]);
  } finally {
    clearTimeout(timer);
  }
}
