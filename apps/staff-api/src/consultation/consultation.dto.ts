import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { ActDto } from '../shapes/act.dto';
import { IsDay } from '../shapes/is-day';

type ConsultationKind = 'third-party' | 'co-maker' | 'other-organ';
type SendingWay = 'direct' | 'post' | 'through-agency' | 'official-exchange' | 'email';
type ServiceProof = 'signed-receipt' | 'postal-record' | 'exchange-record' | 'mail-log';

/** Whom the letter goes to. Sealed as soon as it is here. */
export class ConsultedSideDto {
  @IsIn(['person', 'organisation'])
  readonly kind!: 'person' | 'organisation';

  @IsString()
  @MaxLength(200)
  readonly name!: string;

  @IsString()
  @MaxLength(500)
  readonly address!: string;

  /** Telephone or e-mail. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly contact?: string;
}

export class SendConsultationDto extends ActDto {
  @IsIn(['third-party', 'co-maker', 'other-organ'])
  readonly kind!: ConsultationKind;

  @IsObject()
  @ValidateNested()
  @Type(() => ConsultedSideDto)
  readonly side!: ConsultedSideDto;

  /** The items of the request it concerns. */
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID('all', { each: true })
  readonly itemIds!: string[];

  /** The information concerned, in words that tell nobody who asks. */
  @IsString()
  @MaxLength(5000)
  readonly information!: string;

  /** What the other side is asked. */
  @IsString()
  @MaxLength(2000)
  readonly asks!: string;

  @IsIn(['direct', 'post', 'through-agency', 'official-exchange', 'email'])
  readonly way!: SendingWay;

  /** A department of the same government: its time counts until the legal reviewer finds it another organ. */
  @IsOptional()
  @IsBoolean()
  readonly ownGovernment?: boolean;
}

class OfConsultationDto extends ActDto {
  @IsUUID('all')
  readonly consultationId!: string;
}

export class RecordConsultationServiceDto extends OfConsultationDto {
  /** The day the consulted side received the letter. */
  @IsDay()
  readonly on!: string;

  @IsIn(['signed-receipt', 'postal-record', 'exchange-record', 'mail-log'])
  readonly proof!: ServiceProof;

  /** The proof among the documents of the case. */
  @IsOptional()
  @IsUUID('all')
  readonly documentId?: string;

  /** Number of the mail, or where the proof is kept. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly note?: string;
}

export class RecordObjectionDto extends OfConsultationDto {
  /** The day it reached the agency: the last one not counted. */
  @IsDay()
  readonly on!: string;

  /** What it says; of an objection the reasons, where it gives any. */
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  readonly text?: string;

  /** The paper itself, among the documents of the case. */
  @IsOptional()
  @IsUUID('all')
  readonly documentId?: string;
}

export class RecordOpinionDto extends RecordObjectionDto {
  @IsBoolean()
  readonly consents!: boolean;
}

export class RecordSilenceDto extends OfConsultationDto {}

export class MarkOtherOrganDto extends OfConsultationDto {
  /** Why a department of the same government is another organ here. */
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  readonly because!: string;
}

export class EndConsultationDto extends OfConsultationDto {
  @IsIn(['undeliverable', 'not-needed', 'replaced'])
  readonly reason!: 'undeliverable' | 'not-needed' | 'replaced';

  /** What was tried, or why it is needed no longer. */
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  readonly because!: string;
}

/** What was found of one objection. */
export class WeighingDto {
  @IsUUID('all')
  readonly consultationId!: string;

  /** Reasonable grounds bar disclosure. */
  @IsBoolean()
  readonly reasonable!: boolean;

  @IsString()
  @MaxLength(5000)
  readonly why!: string;
}

export class WeighObjectionDto extends ActDto {
  @ApiProperty({ type: [WeighingDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => WeighingDto)
  readonly weighings!: WeighingDto[];
}

export class OverrideObjectionDto extends OfConsultationDto {
  /** Why keeping it back would seriously harm the public interest. */
  @IsString()
  @MinLength(1)
  @MaxLength(5000)
  readonly grounds!: string;
}
