/**
 * Runs an operation from so many clients at once, each doing its next when its last is done.
 * @param operate (client, turn) => Promise, rejecting on any answer that is not the expected one
 * @returns { perSecond, p50, p95 } — operations a second and latencies in milliseconds
 */
export async function underLoad(clients, operations, operate) {
  const latencies = [];
  let turn = 0;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (turn < operations) {
        const mine = turn++;
        const from = performance.now();
        await operate(client, mine);
        latencies.push(performance.now() - from);
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))];
  return { perSecond: operations / seconds, p50: at(0.5), p95: at(0.95) };
}
