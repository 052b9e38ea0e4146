import { IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { ActDto } from '../shapes/act.dto';
import { IsDay } from '../shapes/is-day';

export class ProposeExtensionDto extends ActDto {
  /** Working days. */
  @IsInt()
  @Min(1)
  @Max(250)
  readonly days!: number;

  /** Goes into the letter to the applicant. */
  @IsString()
  @MinLength(1)
  @MaxLength(1000)
  readonly reason!: string;
}

export class RefuseExtensionDto extends ActDto {
  @IsString()
  @MinLength(1)
  @MaxLength(1000)
  readonly reason!: string;
}

export class AskForReasonsDto extends ActDto {
  /** What was counted and why it looks beyond a reasonable extent; goes into the letter. */
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  readonly why!: string;

  /** Last day for the applicant; the usual one unless said otherwise. */
  @IsOptional()
  @IsDay()
  readonly until?: string;
}

export class RecordReasonsDto extends ActDto {
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  readonly text?: string;

  /** The written reasons among the documents of the case. */
  @IsOptional()
  @IsUUID('all')
  readonly documentId?: string;

  /** The day they came; today unless said otherwise. */
  @IsOptional()
  @IsDay()
  readonly on?: string;
}

export class DelayReplyDto extends ActDto {
  /** A working day after the last day as it stands. */
  @IsDay()
  readonly until!: string;

  /** Goes into the letter to the applicant. */
  @IsString()
  @MinLength(1)
  @MaxLength(1000)
  readonly reason!: string;
}

export class TellByPostDto extends ActDto {
  /** The day it was handed to the postal enterprise; today unless said otherwise. */
  @IsOptional()
  @IsDay()
  readonly on?: string;

  /** EMS or registered-mail number. */
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  readonly mailNo!: string;
}
