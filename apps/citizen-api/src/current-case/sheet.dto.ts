import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { LocalisedDto } from '../shapes/localised.dto';

/** What a day is to the count. A make-up working day is counted too. */
type DayKind = 'zero' | 'counted' | 'make-up' | 'weekend' | 'holiday' | 'consultation' | 'awaiting';

/** One day of the term: counted or not, and why. */
export class SheetDayDto {
  readonly on!: string;
  readonly kind!: DayKind;
  readonly counted!: boolean;
  /** The how-manieth counted day it is; 0 for the day the count starts from. */
  readonly count?: number;
  readonly why!: LocalisedDto;
  readonly law?: string;
  /** The holiday notice that says so. */
  readonly notice?: string;
}

/** One place of a month's grid. */
export class CalendarCellDto {
  /** Absent where the place belongs to another month. */
  readonly on?: string;
  /** Absent for a day outside the count. */
  readonly kind?: DayKind;
  readonly count?: number;
  /** The last day of the term. */
  readonly last?: boolean;
}

/** Seven places, Monday to Sunday. */
export class CalendarWeekDto {
  @ApiProperty({ type: [CalendarCellDto] })
  readonly days!: readonly CalendarCellDto[];
}

/** A month as a picture. */
export class CalendarMonthDto {
  /** `YYYY-MM` */
  readonly month!: string;
  @ApiProperty({ type: [CalendarWeekDto] })
  readonly weeks!: readonly CalendarWeekDto[];
}

/** What would follow if receipt were confirmed today. */
export class SheetForecastDto {
  readonly confirmedOn!: string;
  readonly legalDue?: string;
  @ApiProperty({ type: [SheetDayDto] })
  readonly days!: readonly SheetDayDto[];
  /** The same as months to draw. */
  @ApiProperty({ type: [CalendarMonthDto] })
  readonly months!: readonly CalendarMonthDto[];
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
  /** The same as months to draw. */
  @ApiProperty({ type: [CalendarMonthDto] })
  readonly months!: readonly CalendarMonthDto[];
  /** Only while the day of receipt is open. */
  readonly forecast?: SheetForecastDto;
}

/** How the sheet is to be printed. */
export class SheetPaperDto {
  /** Absent: the language the browser asks for. */
  @IsOptional()
  @IsIn(['zh', 'en'])
  readonly language?: 'zh' | 'en';
}
