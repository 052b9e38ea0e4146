import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** One a process: what its promises, its requests and its memory look like just now. */
export const registry = new Registry();

const requests = new Histogram({
  name: 'gongkai_http_request_seconds',
  help: 'Time from the first byte of a request to the last of its answer.',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers: [registry],
});

/** Names the process in every figure, and adds what the machine says of it. */
export function countFor(processName: string): void {
  registry.setDefaultLabels({ process: processName });
  if (!registry.getSingleMetric('process_cpu_seconds_total')) collectDefaultMetrics({ register: registry });
}

export function countRequest(labels: { readonly method: string; readonly route: string; readonly status: number }, seconds: number): void {
  requests.observe(labels, seconds);
}

/**
 * One figure for a promise of the house, read whenever somebody looks: the age of the oldest row of the outbox, the cases overdue.
 * @param name begins with `gongkai_` and ends with its unit
 */
export function watchPromise(name: string, help: string, read: () => Promise<number>): void {
  registry.removeSingleMetric(name);
  const gauge: Gauge = new Gauge({
    name,
    help,
    registers: [registry],
    collect: async () => {
      gauge.set(await read());
    },
  });
}
