/** How a letter goes that reaches its applicant by post alone. */
export interface Posting {
  /** Last day on which posting it tells him in time. */
  readonly by: string;
  /** The day it was handed to the post: the applicant is told on it. */
  readonly on?: string;
  readonly mailNo?: string;
}

/** A letter nobody posted yet. */
export interface LetterToPost {
  /** The proposal or the delay it tells of. */
  readonly letterOf: string;
  readonly kind: 'extension' | 'delay';
  readonly handedOn: string;
  readonly postBy: string;
}

/** An extension as proposed and, once the head of the office decided, what became of it. */
export interface Proposal {
  readonly id: string;
  /** Working days. */
  readonly days: number;
  readonly reason: string;
  readonly on: string;
  readonly by: string;
  readonly decision?: 'granted' | 'refused';
  readonly decidedOn?: string;
  readonly decidedBy?: string;
  /** Why it was refused. */
  readonly answer?: string;
  /** Last day as it stood, and as the letter states it: what was told, not what is true now. */
  readonly dueBefore?: string;
  readonly dueAfter?: string;
  /** The letter, once granted. */
  readonly documentId?: string;
  /** Absent where the applicant was told the day it was granted. */
  readonly posting?: Posting;
}

/** Reasons asked for under Art. 35, and the day they came. */
export interface Reasons {
  readonly askedOn: string;
  readonly askedBy: string;
  readonly until: string;
  readonly why: string;
  readonly documentId: string;
  readonly givenOn?: string;
  readonly answerDocumentId?: string;
}

/** A later day fixed under Art. 35. */
export interface Delay {
  readonly id: string;
  /** The day the head fixed it. */
  readonly on: string;
  readonly by: string;
  readonly until: string;
  readonly dueBefore: string;
  readonly reason: string;
  readonly documentId: string;
  /** Absent where the applicant was told the same day. */
  readonly posting?: Posting;
}

/** What the room keeps of one case, oldest first. */
export interface Kept {
  readonly proposals: readonly Proposal[];
  readonly reasons?: Reasons;
  readonly delays: readonly Delay[];
}
