import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';

type PaperType = 'resident-id' | 'officer-id' | 'passport' | 'hk-macao-permit' | 'taiwan-permit' | 'foreigner-permit';
type StatisticsKind = 'NATURAL' | 'COMMERCIAL' | 'RESEARCH' | 'PUBLIC_INTEREST' | 'LEGAL_SERVICE' | 'OTHER_ORG';
type Carrier = 'paper' | 'electronic' | 'disc' | 'inspection';
type Route = 'post' | 'email' | 'portal' | 'fax' | 'pick-up' | 'on-site';

const paperTypes = ['resident-id', 'officer-id', 'passport', 'hk-macao-permit', 'taiwan-permit', 'foreigner-permit'];

/** Somebody who signs for the applicant. */
export class AgentDto {
  @IsString()
  @MaxLength(100)
  readonly name!: string;

  @IsOptional()
  @IsIn(paperTypes)
  readonly idType?: PaperType;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  readonly idNo?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  readonly phone?: string;
}

/** Who applies, as the paper says. What is missing is written down as a gap, not refused. */
export class FiledApplicantDto extends AgentDto {
  @IsIn(['citizen', 'organisation'])
  readonly kind!: 'citizen' | 'organisation';

  @IsOptional()
  @IsIn(['NATURAL', 'COMMERCIAL', 'RESEARCH', 'PUBLIC_INTEREST', 'LEGAL_SERVICE', 'OTHER_ORG'])
  readonly statisticsKind?: StatisticsKind;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly employer?: string;

  /** 统一社会信用代码, of an organisation. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  readonly uscc?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly legalRep?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly contactName?: string;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  readonly address?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  readonly postcode?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  readonly fax?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly email?: string;
}

/** One piece of information asked for. */
export class AskedItemDto {
  @IsOptional()
  @IsString()
  @MaxLength(300)
  readonly title?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly docNo?: string;

  @IsOptional()
  @IsString()
  @MaxLength(5000)
  readonly description?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly indexNo?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly period?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly maker?: string;
}

/** What an applicant says. There is no purpose among what is needed. */
export class ApplicationDto {
  @IsDefined()
  @ValidateNested()
  @Type(() => FiledApplicantDto)
  readonly applicant!: FiledApplicantDto;

  @IsOptional()
  @ValidateNested()
  @Type(() => AgentDto)
  readonly agent?: AgentDto;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MinLength(1, { each: true })
  @MaxLength(100, { each: true })
  readonly coApplicants?: string[];

  @ApiProperty({ type: [AskedItemDto] })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AskedItemDto)
  readonly items!: AskedItemDto[];

  @IsOptional()
  @IsIn(['paper', 'electronic', 'disc', 'inspection'])
  readonly carrier?: Carrier;

  @IsOptional()
  @IsIn(['post', 'email', 'portal', 'fax', 'pick-up', 'on-site'])
  readonly route?: Route;

  @IsOptional()
  @IsBoolean()
  readonly acceptOther?: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  readonly assistance?: string;

  @IsOptional()
  @IsBoolean()
  readonly suggestProactive?: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  readonly purpose?: string;

  @IsOptional()
  @IsBoolean()
  readonly serviceConsent?: boolean;

  @IsOptional()
  @IsIn(['zh', 'en'])
  readonly language?: 'zh' | 'en';
}
