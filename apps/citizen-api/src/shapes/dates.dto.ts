import type { LocalisedDto } from './localised.dto';

export class ForecastDto {
  readonly confirmedOn!: string;
  readonly correctionAskBy?: string;
  readonly legalDue?: string;
}

/** The days of one case as its applicant is told them; all derived by the server. */
export class DatesDto {
  /** 收到申请之日; absent while it still depends on a confirmation. */
  readonly receiptOn?: string;
  /** How the day of receipt is fixed, or what it still depends on. */
  readonly basis!: LocalisedDto;
  readonly correctionAskBy?: string;
  readonly correctionUntil?: string;
  readonly legalDue?: string;
  readonly daysLeft?: number;
  readonly late!: boolean;
  /** The notices of holidays do not cover the whole term yet. */
  readonly provisional!: boolean;
  /** What would follow if receipt were confirmed on that day. */
  readonly forecast?: ForecastDto;
}
