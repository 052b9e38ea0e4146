import { ApiProperty } from '@nestjs/swagger';
import { LocalisedDto } from '../shapes/localised.dto';

/** Something in the facts a reader of the file should know. */
export class FlawDto {
  /** Rule of the specification: R-30d, F-7 … */
  readonly rule!: string;
  readonly on!: string;
  readonly says!: LocalisedDto;
}

/** One day of the term: counted or not, and why. */
export class SheetDayDto {
  readonly on!: string;
  readonly counted!: boolean;
  /** The how-manieth counted day it is; 0 for the day the count starts from. */
  readonly count?: number;
  readonly why!: LocalisedDto;
  readonly law?: string;
  /** The holiday notice that says so. */
  readonly notice?: string;
}

/** The whole count of a case, day by day. */
export class SheetDto {
  readonly receiptOn?: string;
  readonly basis!: LocalisedDto;
  readonly legalDue?: string;
  readonly safeDue?: string;
  readonly provisional!: boolean;
  /** Version of the calendar: the day of its newest notice. */
  readonly calendar!: string;
  @ApiProperty({ type: [SheetDayDto] })
  readonly days!: readonly SheetDayDto[];
  @ApiProperty({ type: [FlawDto] })
  readonly flaws!: readonly FlawDto[];
}
