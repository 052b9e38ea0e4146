import type { Words } from '../words/language';

/** Types of what citizen-api answers, as far as the pages use them. Days are `YYYY-MM-DD`, instants ISO text. */
export interface AgencyView {
  readonly id: string;
  readonly code: string;
  readonly name: Words;
  readonly kind?: string;
  readonly address?: string;
  readonly phone?: string;
}

export interface UploadView {
  readonly id: string;
  readonly fileName: string;
  readonly size: number;
  readonly mediaType: string;
}

export interface DatesView {
  /** 收到申请之日; missing while the agency has not confirmed receipt. */
  readonly receiptOn?: string;
  /** How the day of receipt was fixed, or what it still depends on. */
  readonly basis: Words;
  readonly correctionAskBy?: string;
  readonly correctionUntil?: string;
  readonly legalDue?: string;
  readonly daysLeft?: number;
  readonly late: boolean;
  /** The calendar's notices do not cover the whole term yet. */
  readonly provisional: boolean;
  /** What would follow if receipt were confirmed on that day. */
  readonly forecast?: { readonly confirmedOn: string; readonly correctionAskBy?: string; readonly legalDue?: string };
}

export interface ReceiptView {
  readonly number: string;
  /** Sent while the draft lives; afterwards only the applicant knows it. */
  readonly queryCode?: string;
  readonly agency: Words;
  readonly submittedAt: string;
  readonly contentSha256: string;
  readonly dates: DatesView;
  readonly itemCount: number;
}

export interface DraftView {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly uploads: readonly UploadView[];
  readonly filed: boolean;
}

export interface ActView {
  readonly act: string;
  readonly label: Words;
  readonly law?: string;
}

export interface StepView {
  readonly act: string;
  readonly at: string;
  readonly label: Words;
  readonly law?: string;
}

export interface CaseItemView {
  readonly id: string;
  readonly position: number;
  readonly title?: string;
  readonly docNo?: string;
  readonly description?: string;
  readonly period?: string;
}

export interface CorrectionView {
  readonly askedOn: string;
  readonly until: string;
  readonly points: readonly { readonly key: string; readonly itemId?: string; readonly asks: string; readonly guidance?: string }[];
}

/** An extension that holds, Art. 33(2). */
export interface ExtendedView {
  readonly toldOn: string;
  /** Working days. */
  readonly days: number;
  readonly reason: string;
  readonly dueBefore: string;
  readonly dueAfter: string;
  readonly documentId: string;
}

/** All extensions that hold, oldest first. */
export interface ExtensionsView {
  /** Working days, in all. */
  readonly days: number;
  readonly parts: readonly ExtendedView[];
}

/** A later day fixed under Art. 35. */
export interface DelayedView {
  readonly toldOn: string;
  readonly reason: string;
  readonly dueBefore: string;
  readonly until: string;
  readonly documentId: string;
}

/** Reasons asked for under Art. 35, and the day they came. */
export interface ReasonsView {
  readonly askedOn: string;
  readonly until: string;
  readonly why: string;
  readonly documentId: string;
  readonly givenOn?: string;
}

/** Somebody is asked, and while he is the time is not counted. Never who. */
interface ConsultingView {
  readonly since: string;
  readonly until?: string;
  readonly kinds: readonly ('third-party' | 'co-maker' | 'other-organ')[];
  readonly documentIds: readonly string[];
}

interface FeeView {
  readonly status: 'unserved' | 'unpaid' | 'paid' | 'lapsed' | 'void';
  /** In yuan, `100.00`. */
  readonly amount: string;
  readonly standard: Words;
  readonly noticedOn: string;
  readonly payUntil?: string;
  readonly daysLeft?: number;
  /** Working days to pay, from the day the notice is received. */
  readonly payWithin?: number;
  readonly reference: string;
  readonly paidOn?: string;
  readonly documentId: string;
}

export interface CaseView {
  readonly id: string;
  readonly number: string;
  /** Ledger sequence seen; an act sends it back so that nobody acts on a page that is no longer true. */
  readonly sequence: number;
  readonly state: string;
  readonly agency: Words;
  /** Who has it now. */
  readonly holder: Words;
  readonly submittedAt: string;
  readonly contentSha256: string;
  readonly dates: DatesView;
  readonly steps: readonly StepView[];
  readonly items: readonly CaseItemView[];
  readonly allowedActs: readonly ActView[];
  readonly correction?: CorrectionView;
  readonly consulting?: ConsultingView;
  readonly fee?: FeeView;
  readonly extended?: ExtensionsView;
  readonly delayed?: DelayedView;
  readonly reasons?: ReasonsView;
  readonly replied: boolean;
}

/** What a day is to the count. A make-up working day is counted too. */
type DayKind = 'zero' | 'counted' | 'make-up' | 'weekend' | 'holiday' | 'consultation' | 'awaiting';

export interface SheetDay {
  readonly on: string;
  readonly kind: DayKind;
  readonly counted: boolean;
  /** The how-manieth counted day it is; 0 = the day the count starts from. */
  readonly count?: number;
  readonly why: Words;
  readonly law?: string;
  readonly notice?: string;
}

/** One place of a month's grid: without `on` it belongs to another month, without `kind` the day lies outside the count. */
export interface CalendarCell {
  readonly on?: string;
  readonly kind?: DayKind;
  readonly count?: number;
  readonly last?: boolean;
}

/** A month, `YYYY-MM`, in weeks from Monday to Sunday. */
export interface CalendarMonth {
  readonly month: string;
  readonly weeks: readonly { readonly days: readonly CalendarCell[] }[];
}

export interface SheetView {
  readonly number: string;
  readonly receiptOn?: string;
  readonly basis: Words;
  readonly legalDue?: string;
  readonly provisional: boolean;
  readonly calendar: string;
  readonly days: readonly SheetDay[];
  readonly months: readonly CalendarMonth[];
  /** While the day of receipt is open: the count that a confirmation on that day would begin. */
  readonly forecast?: SheetForecast;
}

interface SheetForecast {
  readonly confirmedOn: string;
  readonly legalDue?: string;
  readonly days: readonly SheetDay[];
  readonly months: readonly CalendarMonth[];
}

export interface ReplyItemView {
  readonly itemId: string;
  readonly position: number;
  readonly asked: string;
  readonly outcome: Words;
  readonly article: string;
  /** Whether something asked for was not given. */
  readonly withheld: boolean;
  readonly withheldPart?: string;
  readonly grounds: readonly Words[];
  readonly reasons?: string;
}

export interface DocumentView {
  readonly id: string;
  readonly title: string;
  readonly fileName: string;
  readonly size: number;
  readonly sha256: string;
  readonly kind: string;
}

export interface ReplyView {
  readonly number: string;
  readonly documentNumber?: string;
  readonly signedOn?: string;
  readonly repliedOn?: string;
  readonly letter?: string;
  readonly items: readonly ReplyItemView[];
  readonly documents: readonly DocumentView[];
  readonly remedies: readonly { readonly text: Words; readonly until?: string; readonly law?: string }[];
}
