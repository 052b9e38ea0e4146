import { ApiProperty } from '@nestjs/swagger';
import { LocalisedDto } from '../shapes/localised.dto';

type DayKind = 'weekday' | 'weekend' | 'holiday' | 'make-up';

/** Why a day is worked or not. */
export class ExplainedDayDto {
  readonly kind!: DayKind;
  readonly working!: boolean;
  readonly why!: LocalisedDto;
  /** Number of the notice that says so. */
  readonly notice?: string;
}

export class YearDayDto extends ExplainedDayDto {
  readonly day!: string;
}

/** A place of a week; empty where the day belongs to another month. */
export class YearPlaceDto {
  readonly day?: YearDayDto;
}

export class YearWeekDto {
  /** Monday to Sunday. */
  @ApiProperty({ type: [YearPlaceDto] })
  readonly places!: readonly YearPlaceDto[];
}

export class YearMonthDto {
  /** `YYYY-MM`. */
  readonly month!: string;
  readonly workingDays!: number;
  @ApiProperty({ type: [YearWeekDto] })
  readonly weeks!: readonly YearWeekDto[];
}

export class HeldNoticeDto {
  readonly number!: string;
  readonly publishedOn!: string;
  readonly source!: string;
}

/** A year as offices work it. */
export class CalendarYearDto {
  readonly year!: number;
  readonly version!: string;
  readonly coveredUntil!: string;
  /** Its notice is not out yet. */
  readonly provisional!: boolean;
  readonly workingDays!: number;
  @ApiProperty({ type: [HeldNoticeDto] })
  readonly notices!: readonly HeldNoticeDto[];
  @ApiProperty({ type: [YearMonthDto] })
  readonly months!: readonly YearMonthDto[];
}
