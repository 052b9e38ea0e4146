import { ApiProperty } from '@nestjs/swagger';
import { LocalisedDto } from '../shapes/localised.dto';

type DayKind = 'weekday' | 'weekend' | 'holiday' | 'make-up';

/** One day, and why it is worked or not. */
export class CalendarDayDto {
  readonly day!: string;
  readonly kind!: DayKind;
  readonly working!: boolean;
  readonly why!: LocalisedDto;
  /** Number of the notice that says so. */
  readonly notice?: string;
}

/** A place of a week; empty where the day belongs to another month. */
export class CalendarPlaceDto {
  readonly day?: CalendarDayDto;
}

export class CalendarWeekDto {
  /** Monday to Sunday. */
  @ApiProperty({ type: [CalendarPlaceDto] })
  readonly places!: readonly CalendarPlaceDto[];
}

export class CalendarMonthDto {
  /** `YYYY-MM`. */
  readonly month!: string;
  readonly workingDays!: number;
  @ApiProperty({ type: [CalendarWeekDto] })
  readonly weeks!: readonly CalendarWeekDto[];
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
  @ApiProperty({ type: [CalendarMonthDto] })
  readonly months!: readonly CalendarMonthDto[];
}
