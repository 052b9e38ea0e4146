import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { ActDto } from '../shapes/act.dto';
import { IsDay } from '../shapes/is-day';

type SearchResult = 'found' | 'nothing-found' | 'held-elsewhere';

/** Where and how one item was searched for. */
export class SearchDto {
  @IsUUID('all')
  readonly itemId!: string;

  @IsDay()
  readonly searchedOn!: string;

  /** Systems and archives. */
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  readonly places!: string[];

  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  readonly keywords!: string[];

  @IsOptional()
  @IsString()
  @MaxLength(40)
  readonly periodFrom?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  readonly periodTo?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  readonly peopleAsked?: string[];

  @IsIn(['found', 'nothing-found', 'held-elsewhere'])
  readonly result!: SearchResult;

  /** What was found, or why nothing could be: it becomes the reason told to the applicant. */
  @IsString()
  @MaxLength(5000)
  readonly note!: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID('all', { each: true })
  readonly documentIds?: string[];
}

export class RecordSearchDto extends ActDto {
  @ApiProperty({ type: [SearchDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => SearchDto)
  readonly searches!: SearchDto[];
}
