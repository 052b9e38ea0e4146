import { ApiProperty } from '@nestjs/swagger';
import { LocalisedDto } from '../shapes/localised.dto';

type MovedTerm = 'legal' | 'safe' | 'ask-by' | 'correction' | 'reasons' | 'fee' | 'opinion';

export class MoveDto {
  readonly term!: MovedTerm;
  readonly from?: string;
  readonly to?: string;
}

export class AffectedCaseDto {
  readonly requestId!: string;
  readonly number!: string;
  readonly agencyName!: LocalisedDto;
  @ApiProperty({ type: [MoveDto] })
  readonly moves!: readonly MoveDto[];
}

export class AffectedAgencyDto {
  readonly agencyId!: string;
  readonly agencyName!: LocalisedDto;
  readonly moved!: number;
}

export class AffectedTermDto {
  readonly term!: MovedTerm;
  readonly moved!: number;
}

export class AffectedCountsDto {
  readonly open!: number;
  readonly moved!: number;
  /** Whose day stays, and is provisional no longer. */
  readonly settled!: number;
  @ApiProperty({ type: [AffectedTermDto] })
  readonly byTerm!: readonly AffectedTermDto[];
  @ApiProperty({ type: [AffectedAgencyDto] })
  readonly byAgency!: readonly AffectedAgencyDto[];
}

/** Open cases that would move. */
export class AffectedDto {
  @ApiProperty({ type: [AffectedCaseDto] })
  readonly rows!: readonly AffectedCaseDto[];
  /** Where the next page begins; absent on the last. */
  readonly next?: string;
  /** On the first page. */
  readonly counts?: AffectedCountsDto;
}

/** How far the recomputation has come. */
export class ProgressDto {
  readonly total!: number;
  readonly done!: number;
  readonly moved!: number;
  readonly startedAt!: string;
  readonly finishedAt?: string;
}

export class RecomputationDto {
  /** Absent before its job has begun. */
  readonly progress?: ProgressDto;
}

export class MovedCaseDto {
  readonly requestId!: string;
  readonly number!: string;
  readonly agencyName!: LocalisedDto;
  @ApiProperty({ type: [MoveDto] })
  readonly moves!: readonly MoveDto[];
}

/** Cases that moved, as far as the one who asks sees them. */
export class MovedPageDto {
  @ApiProperty({ type: [MovedCaseDto] })
  readonly rows!: readonly MovedCaseDto[];
  readonly next?: string;
}
