import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { ActDto } from '../shapes/act.dto';
import { IsDay } from '../shapes/is-day';

type StatisticsKind = 'NATURAL' | 'COMMERCIAL' | 'RESEARCH' | 'PUBLIC_INTEREST' | 'LEGAL_SERVICE' | 'OTHER_ORG';
type CorrectionGround = 'content' | 'identity' | 'agent' | 'volume-reason';

export class RegisterDto extends ActDto {
  @IsIn(['citizen', 'organisation'])
  readonly applicantKind!: 'citizen' | 'organisation';

  /** The row of the annual return the applicant is counted in. */
  @IsIn(['NATURAL', 'COMMERCIAL', 'RESEARCH', 'PUBLIC_INTEREST', 'LEGAL_SERVICE', 'OTHER_ORG'])
  readonly statisticsKind!: StatisticsKind;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  readonly note?: string;
}

/** One thing to correct, told completely and once. */
export class CorrectionPointDto {
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  readonly key!: string;

  /** The item it concerns; none when it concerns the applicant. */
  @IsOptional()
  @IsUUID('all')
  readonly itemId?: string;

  @IsIn(['content', 'identity', 'agent', 'volume-reason'])
  readonly ground!: CorrectionGround;

  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  readonly asks!: string;

  /** What was explained to help the applicant answer. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  readonly guidance?: string;
}

export class AskForCorrectionDto extends ActDto {
  @ApiProperty({ type: [CorrectionPointDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => CorrectionPointDto)
  readonly points!: CorrectionPointDto[];

  /** Last day for the applicant; fifteen working days from today unless said otherwise. */
  @IsOptional()
  @IsDay()
  readonly until?: string;
}

export class CorrectionAnswerDto {
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  readonly key!: string;

  @IsString()
  @MinLength(1)
  @MaxLength(5000)
  readonly answer!: string;
}

export class ReturnCorrectionDto extends ActDto {
  @ApiProperty({ type: [CorrectionAnswerDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => CorrectionAnswerDto)
  readonly answers!: CorrectionAnswerDto[];

  /** Why a late correction is taken. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  readonly goodReason?: string;

  /** The day it reached the office. */
  @IsOptional()
  @IsDay()
  readonly on?: string;
}

/** A correction taken after the case was given up. */
export class AcceptLateCorrectionDto extends ActDto {
  @ApiProperty({ type: [CorrectionAnswerDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => CorrectionAnswerDto)
  readonly answers!: CorrectionAnswerDto[];

  /** The day it reached the office; it becomes the day of receipt. */
  @IsDay()
  readonly on!: string;

  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  readonly goodReason!: string;

  /** What proves the reason, among the documents of the case. */
  @IsUUID('all')
  readonly proofDocumentId!: string;
}

export class DispatchToUnitDto extends ActDto {
  @IsUUID('all')
  readonly unitId!: string;

  /** The unit's own day; it moves no clock. */
  @IsOptional()
  @IsDay()
  readonly internalDueOn?: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  readonly note?: string;
}

export class WithdrawDto extends ActDto {
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  readonly reason?: string;

  /** The signed withdrawal among the documents of the case. */
  @IsOptional()
  @IsUUID('all')
  readonly documentId?: string;
}
