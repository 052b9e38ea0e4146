import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { ActDto } from '../shapes/act.dto';
import { IsDay } from '../shapes/is-day';

type DisputeKind = 'reconsideration' | 'lawsuit' | 'complaint';
type Procedure = 'ordinary' | 'simple';

export class RegisterDisputeDto extends ActDto {
  @IsIn(['reconsideration', 'lawsuit', 'complaint'])
  readonly kind!: DisputeKind;

  /** 复议机关, 人民法院 or 公开主管部门. */
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  readonly authority!: string;

  /** Of a reconsideration or a suit. */
  @IsOptional()
  @IsIn(['ordinary', 'simple'])
  readonly procedure?: Procedure;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly caseNo?: string;

  @IsOptional()
  @IsDay()
  readonly acceptedOn?: string;

  /** The day the agency received the copy. */
  @IsDay()
  readonly copyServedOn!: string;

  /** A last day for the answer as the authority states it. */
  @IsOptional()
  @IsDay()
  readonly statedUntil?: string;

  /** The reconsideration a suit follows. */
  @IsOptional()
  @IsUUID('all')
  readonly afterId?: string;

  @IsOptional()
  @IsUUID('all')
  readonly documentId?: string;
}

class OfDisputeDto extends ActDto {
  @IsUUID('all')
  readonly disputeId!: string;
}

export class RecordDisputeReplyDto extends OfDisputeDto {
  @IsDay()
  readonly on!: string;

  @IsOptional()
  @IsUUID('all')
  readonly documentId?: string;
}

export class RecordDisputeDecisionDto extends OfDisputeDto {
  @IsString()
  @MaxLength(60)
  readonly outcome!: string;

  @IsDay()
  readonly on!: string;

  /** The day the agency received it. */
  @IsDay()
  readonly servedOn!: string;

  @IsOptional()
  @IsUUID('all')
  readonly documentId?: string;

  /** Whether it orders a new reply. */
  @IsOptional()
  @IsBoolean()
  readonly orders?: boolean;

  /** By the day it states. */
  @IsOptional()
  @IsDay()
  readonly orderUntil?: string;

  /** Within the working days it states. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(250)
  readonly orderDays?: number;
}

export class OpenRedecisionDto extends OfDisputeDto {}
