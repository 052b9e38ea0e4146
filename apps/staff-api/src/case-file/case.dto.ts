import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { LocalisedDto } from '../shapes/localised.dto';
import { StandingDto } from '../shapes/standing.dto';
import { ReadingDto } from './reading.dto';

export class CaseItemDto {
  readonly id!: string;
  readonly position!: number;
  /** In the applicant's words. */
  readonly description!: string;
}

export class MaskedApplicantDto {
  readonly kind!: 'citizen' | 'organisation';
  readonly name!: string;
  readonly contact?: string;
}

export class PinnedWorkflowDto {
  readonly name!: string;
  readonly version!: number;
}

/** The case as one page of the desk shows it. */
export class CaseDto {
  readonly standing!: StandingDto;
  readonly agencyId!: string;
  readonly agencyName!: LocalisedDto;
  readonly channel!: string;
  readonly title!: string;
  @ApiProperty({ type: [CaseItemDto] })
  readonly items!: readonly CaseItemDto[];
  readonly applicant!: MaskedApplicantDto;
  readonly unitId?: string;
  readonly unitName?: LocalisedDto;
  readonly submittedAt!: string;
  /** The clock, as far as the page tells it. */
  readonly reading!: ReadingDto;
  readonly workflow!: PinnedWorkflowDto;
  /** The version of the statute the case began under and finishes under. */
  readonly profile!: string;
}

/** One line of the case's history. */
export class LedgerLineDto {
  readonly sequence!: number;
  readonly act!: string;
  readonly label!: LocalisedDto;
  readonly from!: string;
  readonly to!: string;
  readonly actor!: string;
  /** Absent for applicants and jobs. */
  readonly actorName?: string;
  readonly at!: string;
  readonly law?: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly facts!: Readonly<Record<string, unknown>>;
  readonly hash!: string;
}

export class RevealDto {
  /** Why this case needs it, in at least four characters. */
  @IsString()
  @MaxLength(500)
  readonly reason!: string;
}

/** Who applies, unmasked. The look was written down before. */
export class ApplicantDto {
  readonly name!: string;
  readonly idType?: string;
  readonly idNo?: string;
  readonly uscc?: string;
  readonly legalRep?: string;
  readonly contactName?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly postcode?: string;
  readonly fax?: string;
  readonly email?: string;
  readonly language?: string;
}
