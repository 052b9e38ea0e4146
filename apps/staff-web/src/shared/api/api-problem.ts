import type { Localised } from '../language/language';

/** One thing the server asks to have corrected. Rooms say where: by a path, an item, or a place in a list. */
export interface Fault {
  readonly field?: string;
  readonly itemId?: string;
  readonly index?: number;
  readonly says: Localised | string;
  readonly law?: string;
}

/** What happened to a case since the page was read. */
interface Happened {
  readonly sequence: number;
  readonly act: string;
  readonly label?: Localised;
  readonly actor: string;
  readonly at: string;
}

/** A problem document (RFC 9457), in the language that was asked for. */
export interface ProblemDocument {
  readonly type?: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly law?: string;
  readonly requestId?: string;
  readonly field?: string;
  readonly faults?: readonly Fault[];
  readonly happened?: readonly Happened[];
  readonly missing?: readonly { readonly key: string; readonly says: Localised; readonly law?: string }[];
}

/** A refusal of the server. */
export class ApiProblem extends Error {
  constructor(readonly problem: ProblemDocument) {
    super(problem.title);
    this.name = 'ApiProblem';
  }

  get slug(): string {
    return this.problem.type?.split('/').at(-1) ?? '';
  }
}

export function isProblemDocument(value: unknown): value is ProblemDocument {
  return typeof value === 'object' && value !== null && 'title' in value && 'status' in value;
}
