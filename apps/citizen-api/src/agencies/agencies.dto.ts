import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { LocalisedDto } from '../shapes/localised.dto';

export class AgenciesQueryDto {
  /** Words of the name, or the code. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly q?: string;
}

export class AgencyDto {
  readonly id!: string;
  readonly code!: string;
  readonly name!: LocalisedDto;
  readonly kind!: string;
  readonly address!: string;
  readonly phone?: string;
}

export class AgenciesDto {
  @ApiProperty({ type: [AgencyDto] })
  readonly agencies!: readonly AgencyDto[];
}
