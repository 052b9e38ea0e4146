import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { ActDto } from '../shapes/act.dto';
import { IsDay } from '../shapes/is-day';

/** Why a part is withheld. */
export class WithheldPartDto {
  @IsString()
  @MaxLength(1000)
  readonly what!: string;

  /** An outcome code of the refusals. */
  @Matches(/^[a-z][a-z-]{1,59}$/)
  readonly ground!: string;

  @IsString()
  @MaxLength(5000)
  readonly reason!: string;
}

export class BasisDto {
  @IsString()
  @MaxLength(200)
  readonly title!: string;

  @IsString()
  @MaxLength(200)
  readonly article!: string;
}

export class EarlierReplyDto {
  @IsString()
  @MaxLength(200)
  readonly docNo!: string;

  @IsDay()
  readonly on!: string;
}

export class ResponsibleDto {
  @IsString()
  @MaxLength(200)
  readonly name!: string;

  @IsString()
  @MaxLength(500)
  readonly contact!: string;
}

/** The answer to one item. Which members an outcome needs is said by `GET /statutes/{profile}/outcomes`. */
export class ProposalDto {
  @IsUUID('all')
  readonly itemId!: string;

  @Matches(/^[a-z][a-z-]{1,59}$/)
  readonly outcome!: string;

  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  readonly reasons?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly aspect?: string;

  @ApiProperty({ type: [WithheldPartDto], required: false })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => WithheldPartDto)
  readonly withheld?: readonly WithheldPartDto[];

  @IsOptional()
  @IsString()
  @MaxLength(5000)
  readonly separability?: string;

  /** Documents given with the letter. */
  @ApiProperty({ type: [String], format: 'uuid', required: false })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID('all', { each: true })
  readonly documentIds?: readonly string[];

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  readonly where?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => BasisDto)
  readonly basis?: BasisDto;

  @IsOptional()
  @ValidateNested()
  @Type(() => EarlierReplyDto)
  readonly earlierReply?: EarlierReplyDto;

  @IsOptional()
  @ValidateNested()
  @Type(() => ResponsibleDto)
  readonly responsible?: ResponsibleDto;

  /** Last day of the secrecy period. */
  @IsOptional()
  @IsDay()
  readonly secrecyUntil?: string;
}

export class ProposeOutcomeDto extends ActDto {
  @ApiProperty({ type: [ProposalDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ProposalDto)
  readonly outcomes!: ProposalDto[];
}

export class GiveOpinionDto extends ActDto {
  @IsString()
  @MaxLength(5000)
  readonly opinion!: string;
}
