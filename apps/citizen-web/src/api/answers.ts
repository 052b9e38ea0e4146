/** What the applicant has typed so far, page by page. Everything is optional: a draft is unfinished by nature. */
export interface DraftAnswers {
  /** What the person wants to know, in his own words; it becomes the description of the first item. */
  readonly topic?: string;
  readonly agencyId?: string;
  readonly agencyName?: { readonly zh: string; readonly en: string };
  readonly applicant?: ApplicantAnswers;
  readonly items?: readonly ItemAnswers[];
  readonly carrier?: string;
  readonly route?: string;
  readonly acceptOther?: boolean;
  readonly serviceConsent?: boolean;
  /** The help needed as one text, made of the two that follow. */
  readonly assistance?: string;
  readonly assistanceKinds?: readonly string[];
  readonly assistanceMore?: string;
  readonly language?: 'zh' | 'en';
}

/** Who asks, Art. 29(2)(1): name, proof of identity, a way to be reached. */
export interface ApplicantAnswers {
  readonly kind?: 'citizen' | 'organisation';
  readonly statisticsKind?: string;
  readonly name?: string;
  readonly idType?: string;
  readonly idNo?: string;
  readonly uscc?: string;
  readonly legalRep?: string;
  readonly contactName?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly postcode?: string;
}

/** One piece of information asked for, Art. 29(2)(2). */
export interface ItemAnswers {
  readonly title?: string;
  readonly docNo?: string;
  readonly description?: string;
  readonly period?: string;
}
