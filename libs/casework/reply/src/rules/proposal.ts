/** Why a part is withheld, told to the applicant beside that part (Art. 37). */
export interface WithheldPart {
  readonly what: string;
  /** An outcome code of the refusals, `third-party-rights` for instance. */
  readonly ground: string;
  readonly reason: string;
}

/** The answer to one item: which outcome of the statute, and what the letter must say beside it. */
export interface Proposal {
  readonly itemId: string;
  readonly outcome: string;
  readonly reasons?: string;
  /** Which of the kinds the article lists: personnel, logistics, workflow; the four process kinds; the four dangers. */
  readonly aspect?: string;
  readonly withheld?: readonly WithheldPart[];
  /** Whether the disclosable can be separated, and why not if not (Art. 37). */
  readonly separability?: string;
  /** Documents given with the letter. */
  readonly documentIds?: readonly string[];
  /** Address, gazette, desk: how and where to get it. */
  readonly where?: string;
  /** Law or administrative regulation the outcome rests on besides the Regulation. */
  readonly basis?: { readonly title: string; readonly article: string };
  readonly earlierReply?: { readonly docNo: string; readonly on: string };
  /** The agency responsible and how to reach it, where it can be named (Art. 36(5)). */
  readonly responsible?: { readonly name: string; readonly contact: string };
  /** Last day of the secrecy period; an expired one cannot be cited (保密法第二十四条). Never the content. */
  readonly secrecyUntil?: string;
}

/** The part of the statute's outcome this room needs. */
export interface OutcomeRule {
  readonly code: string;
  readonly needsGrounds: boolean;
  readonly needsReasons: boolean;
}
