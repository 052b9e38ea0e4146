/** How an application reached the agency. 条例第二十九条, 第三十一条. */
export const intakeChannels = ['counter', 'oral', 'post-signed', 'post-ordinary', 'online', 'fax', 'e-mail'] as const;
export type IntakeChannel = (typeof intakeChannels)[number];

export const statisticsKinds = ['NATURAL', 'COMMERCIAL', 'RESEARCH', 'PUBLIC_INTEREST', 'LEGAL_SERVICE', 'OTHER_ORG'] as const;
type StatisticsKind = (typeof statisticsKinds)[number];

/** Papers that prove who a citizen is. Student and work cards are not among them. */
export const identityPaperTypes = [
  'resident-id',
  'officer-id',
  'passport',
  'hk-macao-permit',
  'taiwan-permit',
  'foreigner-permit',
] as const;
type IdentityPaperType = (typeof identityPaperTypes)[number];

/** 提供载体 */
export const carriers = ['paper', 'electronic', 'disc', 'inspection'] as const;
type Carrier = (typeof carriers)[number];
/** 获取途径 */
export const routes = ['post', 'email', 'portal', 'fax', 'pick-up', 'on-site'] as const;
type Route = (typeof routes)[number];

export interface Applicant {
  readonly kind: 'citizen' | 'organisation';
  readonly statisticsKind?: StatisticsKind;
  readonly name: string;
  readonly employer?: string;
  readonly idType?: IdentityPaperType;
  readonly idNo?: string;
  /** 统一社会信用代码, of an organisation. */
  readonly uscc?: string;
  readonly legalRep?: string;
  readonly contactName?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly postcode?: string;
  readonly fax?: string;
  readonly email?: string;
}

export interface Agent {
  readonly name: string;
  readonly idType?: IdentityPaperType;
  readonly idNo?: string;
  readonly phone?: string;
}

/** One piece of information asked for. At least one of title, document number and description, Art. 29(2)(2). */
export interface AskedItem {
  readonly title?: string;
  readonly docNo?: string;
  readonly description?: string;
  readonly indexNo?: string;
  readonly period?: string;
  readonly maker?: string;
}

/** What an applicant says, Art. 29(2). There is no purpose among what is needed: the "special needs" test ended in 2019. */
export interface Application {
  readonly applicant: Applicant;
  readonly agent?: Agent;
  readonly coApplicants?: readonly string[];
  readonly items: readonly AskedItem[];
  readonly carrier?: Carrier;
  readonly route?: Route;
  readonly acceptOther?: boolean;
  /** Help needed, Art. 43. */
  readonly assistance?: string;
  /** Whether the applicant suggests publication, Art. 44(2). */
  readonly suggestProactive?: boolean;
  /** Offered as help to the search only. */
  readonly purpose?: string;
  /** Consent to electronic service. */
  readonly serviceConsent?: boolean;
  readonly language?: 'zh' | 'en';
}
