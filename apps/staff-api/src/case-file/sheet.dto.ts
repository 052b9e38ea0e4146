import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsDay } from '../shapes/is-day';
import { LocalisedDto } from '../shapes/localised.dto';

/** Something in the facts a reader of the file should know. */
export class FlawDto {
  /** Rule of the specification: R-30d, F-7 … */
  readonly rule!: string;
  /** It cannot have been so; it has not the effect it was meant to have; or it should only be known. */
  readonly kind!: 'impossible' | 'defect' | 'hint';
  readonly on!: string;
  readonly says!: LocalisedDto;
}

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
  /** The last day under the strictest reading, where it is another. */
  readonly strict?: boolean;
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
  /** The same as months to draw. */
  @ApiProperty({ type: [CalendarMonthDto] })
  readonly months!: readonly CalendarMonthDto[];
  @ApiProperty({ type: [FlawDto] })
  readonly flaws!: readonly FlawDto[];
}

/** Which sheet is asked for. */
export class SheetQueryDto {
  /** As it was known at the end of that day, with the facts and notices of then. Absent: today. */
  @IsOptional()
  @IsDay()
  readonly knownOn?: string;
}

/** How the sheet is to be printed. */
export class SheetPaperDto extends SheetQueryDto {
  /** Absent: the language the browser asks for. */
  @IsOptional()
  @IsIn(['zh', 'en'])
  readonly language?: 'zh' | 'en';
}
