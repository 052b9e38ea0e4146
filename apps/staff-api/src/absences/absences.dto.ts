import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { IsDay } from '../shapes/is-day';

/** Days are office days; the first and the last are both included. */
export class EnterAbsenceDto {
  /** Absent: the one who is signed in. */
  @IsOptional()
  @IsUUID()
  readonly staffId?: string;
  @IsDay()
  readonly from!: string;
  @IsDay()
  readonly until!: string;
  /** Who gets the warnings meanwhile. Absent: the head. */
  @IsOptional()
  @IsUUID()
  readonly deputyId?: string;
}

export class AbsenceDto {
  readonly id!: string;
  readonly staffId!: string;
  readonly from!: string;
  readonly until!: string;
  readonly deputyId?: string;
}

export class ColleagueDto {
  readonly id!: string;
  readonly name!: string;
  /** Whether the one who is signed in may enter that this colleague is away. */
  readonly mayEnter!: boolean;
}

export class AbsenceListDto {
  @ApiProperty({ type: [AbsenceDto] })
  readonly absences!: readonly AbsenceDto[];
  @ApiProperty({ type: [ColleagueDto] })
  readonly colleagues!: readonly ColleagueDto[];
}
