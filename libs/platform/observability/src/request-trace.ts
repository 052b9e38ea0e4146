import { AsyncLocalStorage } from 'node:async_hooks';

const trace = new AsyncLocalStorage<string>();

/** Runs the work under a request's (or a job's) id: every log line written within carries it. */
export function traced<T>(requestId: string, work: () => T): T {
  return trace.run(requestId, work);
}

/** The id of the request or job at work; undefined outside. */
export function currentTrace(): string | undefined {
  return trace.getStore();
}
