import { ApiProperty } from '@nestjs/swagger';
import { LinkedCaseDto } from '../shapes/linked-case.dto';
import { LocalisedDto } from '../shapes/localised.dto';

type DisputeKind = 'reconsideration' | 'lawsuit' | 'complaint';
type Procedure = 'ordinary' | 'simple';
type RemediesVariant = 'RA' | 'RB' | 'RC';
type RemedyKind = 'reconsideration' | 'litigation' | 'litigation-after-reconsideration' | 'complaint';
type RemedyState = 'open' | 'used' | 'over';
type Whose = 'agency' | 'authority' | 'applicant';
type TermState = 'kept' | 'late' | 'running' | 'past' | 'moved' | 'unanswered';
type Counts = 'upheld' | 'corrected' | 'other';

/** One way a dispute can end. */
export class DisputeOutcomeDto {
  readonly code!: string;
  readonly label!: LocalisedDto;
  /** Column of the annual return. */
  readonly counts!: Counts;
  readonly law!: string;
  /** Whether it may order a new reply. */
  readonly mayOrder!: boolean;
}

/** One term of a dispute. Days are office days, derived by the server. */
export class DisputeTermDto {
  readonly kind!: string;
  readonly label!: LocalisedDto;
  /** Who has to keep it. */
  readonly whose!: Whose;
  /** Day zero, not counted. */
  readonly from!: string;
  readonly due!: string;
  readonly law!: string;
  readonly provisional!: boolean;
  readonly doneOn?: string;
  /** `moved`: it is kept in the case of the new reply. `unanswered`: it was decided without the agency's answer. */
  readonly state!: TermState;
  /** Working days until it ends, negative once past. */
  readonly daysLeft?: number;
}

export class DisputeReplyDto {
  readonly on!: string;
  readonly documentId?: string;
  readonly by!: string;
}

export class DisputeOrderDto {
  readonly until?: string;
  readonly workingDays?: number;
}

export class DisputeDecisionDto {
  readonly outcome!: string;
  readonly on!: string;
  readonly servedOn!: string;
  readonly documentId?: string;
  readonly by!: string;
  readonly order?: DisputeOrderDto;
}

export class HintDto extends LocalisedDto {
  readonly law!: string;
}

/** A dispute with its terms, as they stand today. */
export class DisputeDto {
  readonly id!: string;
  readonly requestId!: string;
  /** Of the case. */
  readonly number!: string;
  readonly title!: string;
  readonly kind!: DisputeKind;
  readonly authority!: string;
  readonly procedure?: Procedure;
  readonly caseNo?: string;
  readonly acceptedOn?: string;
  readonly copyServedOn!: string;
  readonly statedUntil?: string;
  readonly afterId?: string;
  readonly documentId?: string;
  readonly registeredOn!: string;
  readonly reply?: DisputeReplyDto;
  readonly decision?: DisputeDecisionDto;
  readonly redecision?: LinkedCaseDto;
  readonly outcome?: DisputeOutcomeDto;
  @ApiProperty({ type: [DisputeTermDto] })
  readonly terms!: readonly DisputeTermDto[];
  /** The agency's own open term that ends first. */
  readonly next?: DisputeTermDto;
  @ApiProperty({ type: [HintDto] })
  readonly hints!: readonly HintDto[];
  /** The ways it can still end; none once it was decided. */
  @ApiProperty({ type: [DisputeOutcomeDto] })
  readonly possible!: readonly DisputeOutcomeDto[];
  /** What the one who asks may record now. */
  @ApiProperty({ type: [String] })
  readonly acts!: readonly string[];
}

export class RemedyDto {
  readonly kind!: RemedyKind;
  readonly text!: LocalisedDto;
  readonly law!: string;
  /** Last day, once the day of service is known. */
  readonly until?: string;
  /** `used`: a dispute of that kind is registered. */
  readonly state!: RemedyState;
}

export class UntoldDto {
  readonly until!: string;
  readonly law!: string;
}

/** What the applicant may still do against the reply. */
export class OpenRemediesDto {
  readonly variant!: RemediesVariant;
  readonly text!: LocalisedDto;
  readonly servedOn?: string;
  @ApiProperty({ type: [RemedyDto] })
  readonly remedies!: readonly RemedyDto[];
  /** How long reconsideration stays open where the letter did not tell of it. */
  readonly untold?: UntoldDto;
}

export class RemediesDto {
  /** Absent until a reply was signed. */
  readonly remedies?: OpenRemediesDto;
  @ApiProperty({ type: [DisputeDto] })
  readonly disputes!: readonly DisputeDto[];
  /** The case this one decides anew. */
  readonly redecides?: LinkedCaseDto;
  readonly mayRegister!: boolean;
}

export class DisputeListDto {
  /** By the next last day; those without one come last. */
  @ApiProperty({ type: [DisputeDto] })
  readonly open!: readonly DisputeDto[];
  @ApiProperty({ type: [DisputeDto] })
  readonly ended!: readonly DisputeDto[];
}

/** The case of the new reply. The query code is shown here once. */
export class RedecisionDto extends LinkedCaseDto {
  readonly queryCode!: string;
  readonly legalDue?: string;
}
