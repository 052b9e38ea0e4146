import { ApiProperty } from '@nestjs/swagger';
import { LocalisedDto } from '../shapes/localised.dto';

/** One value the law leaves open. Values are JSON: `12`, `true`, `"RB"`, `[5,3,1]`. */
export class ParameterDto {
  readonly name!: string;
  readonly label!: LocalisedDto;
  readonly value!: string;
  readonly default!: string;
  /** What counsel would set, where that is not the default. */
  readonly recommended?: string;
  /** Of numbers, and of each number of a list. */
  readonly min?: number;
  readonly max?: number;
  @ApiProperty({ type: [String], required: false })
  readonly choices?: readonly string[];
  /** Several numbers, falling. */
  readonly isList!: boolean;
  readonly unit!: 'working-days' | 'days' | 'hours' | 'cases-a-month' | 'choice';
  /** Rule of the specification it belongs to. */
  readonly rule!: string;
  readonly reason!: LocalisedDto;
  readonly tag!: 'DESIGN' | 'PRACTICE';
  /** Whether anything reads it; what nothing reads cannot be changed. */
  readonly inUse!: boolean;
}

/** A version of the statute with the values in force. */
export class ParametersDto {
  readonly profile!: string;
  readonly name!: LocalisedDto;
  /** With a digest of the values that are not the default. */
  readonly id!: string;
  readonly inForceFrom!: string;
  @ApiProperty({ type: [ParameterDto] })
  readonly parameters!: readonly ParameterDto[];
}
