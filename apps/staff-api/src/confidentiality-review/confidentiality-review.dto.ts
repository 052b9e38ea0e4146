import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { ActDto } from '../shapes/act.dto';

type Decision = 'open' | 'not-open' | 'refer';

/** What the officer found on one item. */
export class OpinionDto {
  @IsUUID('all')
  readonly itemId!: string;

  @IsIn(['open', 'not-open', 'refer'])
  readonly decision!: Decision;

  @IsString()
  @MaxLength(1000)
  readonly basis!: string;

  @IsString()
  @MaxLength(5000)
  readonly opinion!: string;

  /** The authority asked to determine it. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly referredTo?: string;
}

export class ClearConfidentialityDto extends ActDto {
  @ApiProperty({ type: [OpinionDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => OpinionDto)
  readonly opinions!: OpinionDto[];
}
