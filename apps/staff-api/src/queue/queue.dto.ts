import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { LocalisedDto } from '../shapes/localised.dto';

type Tab = 'mine' | 'unit' | 'unassigned' | 'all';
type Clock = 'in-time' | 'due-soon' | 'past-safe' | 'late';

export class QueueQueryDto {
  /** mine: what my roles may do next. unit: what lies with my unit. unassigned: with no unit yet. */
  @IsOptional()
  @IsIn(['mine', 'unit', 'unassigned', 'all'])
  readonly tab?: Tab;

  @IsOptional()
  @IsIn(['in-time', 'due-soon', 'past-safe', 'late'])
  readonly clock?: Clock;

  @IsOptional()
  @IsString()
  @Matches(/^[a-z][a-z-]{1,39}$/)
  readonly state?: string;

  /** Number, or words of the title. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly q?: string;

  /** `next` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly after?: string;

  /** Rows of a page, at most 200. */
  @IsOptional()
  @Matches(/^[1-9]\d{0,2}$/)
  readonly limit?: string;
}

export class QueueRowDto {
  readonly id!: string;
  readonly number!: string;
  readonly agencyName!: LocalisedDto;
  readonly title!: string;
  readonly channel!: string;
  readonly state!: string;
  readonly stateName!: LocalisedDto;
  readonly unitId?: string;
  readonly submittedOn!: string;
  readonly receiptOn?: string;
  readonly legalDue?: string;
  readonly safeDue?: string;
  readonly provisional!: boolean;
  /** Working days until `safeDue`, negative once past. */
  readonly daysLeft?: number;
  /** The same until `legalDue`. */
  readonly legalDaysLeft?: number;
  /** past-safe: past the strict day or the day to confirm the receipt, and not late by law. */
  readonly clock?: Clock;
  /** Roles that may carry the case forward now. */
  @ApiProperty({ type: [String] })
  readonly awaits!: readonly string[];
}

export class QueuePageDto {
  @ApiProperty({ type: [QueueRowDto] })
  readonly rows!: readonly QueueRowDto[];
  /** Where the next page begins; absent on the last. */
  readonly next?: string;
}

export class TabCountsDto {
  readonly mine!: number;
  readonly unit!: number;
  readonly unassigned!: number;
  readonly all!: number;
}

export class ClockCountsDto {
  readonly 'in-time'!: number;
  readonly 'due-soon'!: number;
  readonly 'past-safe'!: number;
  readonly late!: number;
}

export class QueueCountsDto {
  readonly tabs!: TabCountsDto;
  readonly clock!: ClockCountsDto;
}
