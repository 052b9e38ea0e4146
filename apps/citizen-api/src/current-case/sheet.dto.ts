import { ApiProperty } from '@nestjs/swagger';
import { LocalisedDto } from '../shapes/localised.dto';

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

/** What would follow if receipt were confirmed today. */
export class SheetForecastDto {
  readonly confirmedOn!: string;
  readonly legalDue?: string;
  @ApiProperty({ type: [SheetDayDto] })
  readonly days!: readonly SheetDayDto[];
}

/** 为什么是这一天: the whole count, day by day. */
export class SheetDto {
  readonly number!: string;
  readonly receiptOn?: string;
  readonly basis!: LocalisedDto;
  readonly legalDue?: string;
  readonly provisional!: boolean;
  readonly calendar!: string;
  @ApiProperty({ type: [SheetDayDto] })
  readonly days!: readonly SheetDayDto[];
  /** Only while the day of receipt is open. */
  readonly forecast?: SheetForecastDto;
}
