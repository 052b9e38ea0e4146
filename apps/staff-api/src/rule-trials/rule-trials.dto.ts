import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

const longestQuestion = 20_000;
const longestImport = 2_000_000;

export class KeepTrialDto {
  /** In words, without names of people. */
  @IsString()
  @MaxLength(200)
  readonly title!: string;

  /** A question of the bench as JSON, as it was typed. */
  @IsString()
  @MaxLength(longestQuestion)
  readonly question!: string;

  /** What has to come out: any of the answer's days and words; null where there must be no such day. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  readonly expected!: Readonly<Record<string, unknown>>;
}

export class EditTrialDto extends KeepTrialDto {
  /** The version its editor saw. */
  @IsInt()
  @Min(1)
  @Max(100_000)
  readonly version!: number;
}

export class DropTrialDto {
  @IsInt()
  @Min(1)
  @Max(100_000)
  readonly version!: number;
}

export class ImportTrialsDto {
  /** A JSON array of `{ title, question, expected }`. */
  @IsString()
  @MaxLength(longestImport)
  readonly text!: string;

  /** Keeps the good ones although others are not; otherwise one fault keeps all out. */
  @IsBoolean()
  readonly onlyGood!: boolean;
}

export class AgainstDto {
  /** `in-force`, the id of a change of the rule book, or the id of a version of the statute. */
  @IsString()
  @Matches(/^[a-zA-Z0-9+.-]{1,80}$/)
  readonly against!: string;
}

export class RunTrialsDto extends AgainstDto {
  /** These; all of them when absent. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @IsUUID('all', { each: true })
  readonly ids?: string[];
}

export class CompareDto extends AgainstDto {
  /** A question of the bench as JSON. */
  @IsString()
  @MaxLength(longestQuestion)
  readonly question!: string;
}
