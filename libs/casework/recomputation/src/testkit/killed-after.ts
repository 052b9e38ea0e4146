/** What a process that was killed heard: so many batches, and nothing more. */
export function killedAfter(batches: number): { throwIfAborted(): void } {
  let left = batches;
  return {
    throwIfAborted: () => {
      if (left === 0) throw new Error('killed');
      left -= 1;
    },
  };
}
