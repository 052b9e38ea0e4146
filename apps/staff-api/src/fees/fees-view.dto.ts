import type { LocalisedDto } from '../shapes/localised.dto';

type FeeMethod = 'by-item' | 'by-page';
type FeeStatus = 'unserved' | 'unpaid' | 'paid' | 'lapsed' | 'void';

class FeeEventDto {
  readonly on!: string;
  readonly by!: string;
}

export class FeeServedParticularsDto {
  readonly note?: string;
}
export class FeeServedDto extends FeeEventDto {
  readonly particulars!: FeeServedParticularsDto;
}

export class FeePaidParticularsDto {
  readonly receiptNo!: string;
  /** After the last day to pay. */
  readonly late!: boolean;
}
export class FeePaidDto extends FeeEventDto {
  readonly particulars!: FeePaidParticularsDto;
}

export class FeeLapsedParticularsDto {
  readonly payUntil!: string;
}
export class FeeLapsedDto extends FeeEventDto {
  readonly particulars!: FeeLapsedParticularsDto;
}

export class FeeDto {
  readonly method!: FeeMethod;
  /** Place of the application in the natural month of its receipt. */
  readonly ordinal!: number;
  readonly units!: number;
  readonly pages?: number;
  readonly publishedPages?: number;
  /** In yuan, `100.00`. */
  readonly amount!: string;
  readonly standard!: LocalisedDto;
  readonly status!: FeeStatus;
  /** What a payment names. */
  readonly reference!: string;
  readonly noticedOn!: string;
  readonly noticedBy!: string;
  /** The notice. */
  readonly documentId!: string;
  readonly payUntil?: string;
  /** Working days until then, negative once past. */
  readonly daysLeft?: number;
  readonly served?: FeeServedDto;
  readonly paid?: FeePaidDto;
  readonly lapsed?: FeeLapsedDto;
}

/** What a notice today would come to. */
export class FeeForecastDto {
  readonly may!: boolean;
  readonly says?: LocalisedDto;
  /** Last day on which a fee can be noticed. */
  readonly noticeBy?: string;
  readonly ordinal?: number;
  /** What it would cost by item, in yuan. */
  readonly byItem?: string;
}

export class CaseFeeDto {
  readonly fee?: FeeDto;
  readonly forecast?: FeeForecastDto;
  /** Working days to pay, from the day the notice is received. */
  readonly payWithin?: number;
}
