import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';

/** What every act sends: the ledger line the applicant saw. */
class SeenDto {
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly expectedSequence!: number;
}

export class AnswerDto {
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  readonly key!: string;

  @IsString()
  @MaxLength(5000)
  readonly answer!: string;
}

export class CorrectDto extends SeenDto {
  @ApiProperty({ type: [AnswerDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => AnswerDto)
  readonly answers!: AnswerDto[];
}

export class GiveReasonsDto extends SeenDto {
  @IsString()
  @MaxLength(5000)
  readonly text!: string;
}

export class WithdrawDto extends SeenDto {
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  readonly reason?: string;
}

/** What changed; the page is read anew. */
export class DoneDto {
  readonly sequence!: number;
  readonly state!: string;
}
