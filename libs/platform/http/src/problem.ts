/** One text in both languages of the product. Chinese is the original; English is complete. */
export interface Localised {
  readonly zh: string;
  readonly en: string;
}

/** One entry of a room's catalogue of refusals (`<room>.problems.ts`). */
export interface ProblemKind {
  /** kebab-case, unique in the product; becomes `type: /problems/<slug>`. */
  readonly slug: string;
  readonly status: number;
  /** What happened. */
  readonly title: Localised;
  /** The article or rule it rests on, where there is one. */
  readonly law?: string;
  /** What a person can do about it, shown where the throw gives no detail of its own. */
  readonly advice?: Localised;
}

/**
 * A refusal a person can act on (RFC 9457). Rooms throw it; only the problem filter knows HTTP.
 * `detail` says what to do next; `facts` are members added to the problem document and never hold personal data.
 */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly detail?: Localised,
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${kind.slug}${detail ? `: ${detail.en}` : ''}`);
    this.name = 'Problem';
  }
}
