import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';

type Format = 'text' | 'json';

export class CalendarQueryDto {
  /** This year unless said. */
  @IsOptional()
  @Matches(/^20\d\d$/)
  readonly year?: string;
}

/** A notice as it was pasted. */
export class HandedInDto {
  @IsIn(['text', 'json'])
  readonly format!: Format;

  @IsString()
  @MinLength(1)
  @MaxLength(20_000)
  readonly body!: string;
}

export class AffectedByDto extends HandedInDto {
  /** `next` of the page before. */
  @IsOptional()
  @IsUUID('all')
  readonly after?: string;
}

export class ProposeNoticeDto extends HandedInDto {
  /** Why it is loaded; kept with the change. */
  @IsString()
  @MaxLength(500)
  readonly reason!: string;
}

/** One value where the law leaves room. */
export class ParameterValueDto {
  @IsString()
  @MaxLength(80)
  readonly name!: string;

  /** As JSON: `12`, `true`, `"RB"`, `[5,3,1]`. */
  @IsString()
  @MaxLength(200)
  readonly value!: string;
}

export class ProposeParametersDto {
  /** Id of the version: `cn-ogi-2019`. */
  @IsString()
  @MaxLength(80)
  readonly profile!: string;

  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => ParameterValueDto)
  readonly values!: ParameterValueDto[];

  @IsString()
  @MaxLength(500)
  readonly reason!: string;
}

export class DecideOnChangeDto {
  /** Needed to reject; kept with the change. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly reason?: string;
}

export class ChangesQueryDto {
  /** Id of the last one of the page before. */
  @IsOptional()
  @IsUUID('all')
  readonly before?: string;
}

export class MovedQueryDto {
  /** `next` of the page before. */
  @IsOptional()
  @IsUUID('all')
  readonly after?: string;
}
