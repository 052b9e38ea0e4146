import type { PageFault } from '../components/notices';

/** A problem document (RFC 9457) of citizen-api, already in the reader's language. */
export interface ProblemDocument {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly law?: string;
  readonly requestId?: string;
  readonly [fact: string]: unknown;
}

/** citizen-api did not do what was asked; `status` 503 when it could not be reached. */
export class ApiRefusal extends Error {
  constructor(
    readonly status: number,
    readonly problem: ProblemDocument,
  ) {
    super(`citizen-api refused with ${status}: ${problem.title ?? ''}`);
    this.name = 'ApiRefusal';
  }

  get slug(): string {
    return this.problem.type?.split('/').at(-1) ?? '';
  }

  /** What to tell the reader: the problem's own words. */
  get says(): string {
    return [this.problem.title, this.problem.detail].filter(Boolean).join('：');
  }

  /** Faults beside their fields, when the refusal names some. */
  faults(): PageFault[] {
    const faults: unknown = this.problem['faults'];
    if (!Array.isArray(faults)) return [];
    return faults.flatMap((fault: unknown) => {
      if (typeof fault !== 'object' || fault === null) return [];
      const { field, says } = fault as { field?: unknown; says?: unknown };
      return typeof says === 'string' ? [{ field: typeof field === 'string' ? field : undefined, text: says }] : [];
    });
  }
}
