import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { IsDay } from '../shapes/is-day';
import { LocalisedDto } from '../shapes/localised.dto';

const stepKinds = ['ask-for-correction', 'extend', 'consult', 'delay', 'notice-fee', 'reply'] as const;
type StepKind = (typeof stepKinds)[number];
const consulted = ['third-party', 'co-maker', 'other-organ'] as const;
type Consulted = (typeof consulted)[number];
type ClockState = 'not-started' | 'running' | 'awaiting-correction' | 'awaiting-fee' | 'replied' | 'withdrawn' | 'lapsed';
type RefusalKind = 'impossible' | 'defect' | 'hint' | 'procedure';
type MarkKind = 'receipt' | 'today' | 'step' | 'due-before' | 'due-after';

/** One thing supposed to be done. What is left out is filled in by the law's usual day. */
export class SupposedDto {
  @IsIn(stepKinds)
  readonly step!: StepKind;

  /** The day it is done; today unless said otherwise. */
  @IsOptional()
  @IsDay()
  readonly on?: string;

  /** Last day told to the applicant: to correct, or of a delayed reply. */
  @IsOptional()
  @IsDay()
  readonly until?: string;

  /** Working days of an extension; all that is left unless said otherwise. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(250)
  readonly days?: number;

  /** Who is consulted; a third party unless said otherwise. */
  @IsOptional()
  @IsIn(consulted)
  readonly kind?: Consulted;

  /** The day the other side comes back: corrected application, opinion, payment. */
  @IsOptional()
  @IsDay()
  readonly backOn?: string;
}

export class WhatIfDto {
  @ApiProperty({ type: [SupposedDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => SupposedDto)
  readonly steps!: SupposedDto[];
}

/** A supposed step with every day that was filled in. */
export class UnderstoodDto {
  readonly step!: StepKind;
  readonly on!: string;
  readonly until?: string;
  readonly days?: number;
  readonly kind?: Consulted;
  readonly backOn?: string;
  readonly says!: LocalisedDto;
}

/** Where the term stands, on one side of the question. */
export class WhatIfSideDto {
  readonly asOf!: string;
  readonly state!: ClockState;
  readonly receiptOn?: string;
  readonly legalDue?: string;
  readonly safeDue?: string;
  readonly provisional!: boolean;
  /** Working days from today to `safeDue`, negative once past; while a term runs. */
  readonly daysLeft?: number;
  readonly late!: boolean;
}

/** What the law would give no effect, what should be known, or what the procedure forbids now. */
export class RefusedStepDto {
  readonly rule?: string;
  readonly kind!: RefusalKind;
  readonly on?: string;
  readonly says!: LocalisedDto;
}

/** A day of the picture. */
export class WhatIfMarkDto {
  readonly kind!: MarkKind;
  readonly on!: string;
  /** Working days from today, negative before it. */
  readonly ahead!: number;
}

export class WhatIfAnswerDto {
  readonly today!: string;
  @ApiProperty({ type: [UnderstoodDto] })
  readonly steps!: readonly UnderstoodDto[];
  readonly before!: WhatIfSideDto;
  readonly after!: WhatIfSideDto;
  @ApiProperty({ type: [RefusedStepDto] })
  readonly refused!: readonly RefusedStepDto[];
  /** Earliest first. */
  @ApiProperty({ type: [WhatIfMarkDto] })
  readonly marks!: readonly WhatIfMarkDto[];
}
