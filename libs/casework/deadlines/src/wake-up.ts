import type { Step } from './rules/look-at';

/** Something to do about one term of one case, once for the day it is about. */
export interface WakeUp {
  readonly requestId: string;
  readonly agencyId: string;
  readonly term: string;
  readonly subject: string;
  readonly step: Step;
  /** The last day that comes near or has passed. */
  readonly about: string;
  /** Warnings of one agency called for together; absent where another room takes it. */
  readonly callId?: string;
}
