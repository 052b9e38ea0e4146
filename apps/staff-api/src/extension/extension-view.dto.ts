import { ApiProperty } from '@nestjs/swagger';
import { LocalisedDto } from '../shapes/localised.dto';

type Decision = 'granted' | 'refused';

/** How a letter goes that reaches its applicant by post alone. */
export class PostingDto {
  /** Last day on which posting it tells him in time. */
  readonly by!: string;
  /** The day it was posted: he is told on it. */
  readonly on?: string;
  readonly mailNo?: string;
}

type LetterKind = 'extension' | 'delay';

/** A letter that has to be posted still. */
export class LetterToPostDto {
  readonly kind!: LetterKind;
  /** Last day on which posting it takes effect, as things stand. */
  readonly by!: string;
  readonly tooLate!: boolean;
}

export class ExtensionProposalDto {
  readonly id!: string;
  /** Working days. */
  readonly days!: number;
  readonly reason!: string;
  readonly on!: string;
  readonly by!: string;
  readonly decision?: Decision;
  readonly decidedOn?: string;
  readonly decidedBy?: string;
  /** Why it was refused. */
  readonly answer?: string;
  /** Last day as it stood, and as the letter states it. */
  readonly dueBefore?: string;
  readonly dueAfter?: string;
  readonly documentId?: string;
  /** Absent where the applicant was told the day it was granted. */
  readonly posting?: PostingDto;
}

export class AskedReasonsDto {
  readonly askedOn!: string;
  readonly askedBy!: string;
  readonly until!: string;
  readonly why!: string;
  readonly documentId!: string;
  readonly givenOn?: string;
  readonly answerDocumentId?: string;
}

export class FixedDelayDto {
  readonly id!: string;
  readonly on!: string;
  readonly by!: string;
  readonly until!: string;
  readonly dueBefore!: string;
  readonly reason!: string;
  readonly documentId!: string;
  /** Absent where the applicant was told the same day. */
  readonly posting?: PostingDto;
}

/** Where an extension of that length, told today, would lead. */
export class ExtendedToDto {
  readonly days!: number;
  readonly legalDue!: string;
  readonly safeDue!: string;
}

/** What would follow from extending today. */
export class ExtensionDaysDto {
  readonly today!: string;
  /** Last day on which an extension can be told. */
  readonly legalDue!: string;
  readonly safeDue!: string;
  /** Working days the running term was extended by already. */
  readonly granted!: number;
  readonly most!: number;
  /** Every length still possible; empty when none is. */
  @ApiProperty({ type: [ExtendedToDto] })
  readonly lastDays!: readonly ExtendedToDto[];
  /** Whether somebody is being consulted: the last days move on with the answer. */
  readonly consulting!: boolean;
}

/** The proposal the head of the office has before him. */
export class PendingExtensionDto {
  readonly days!: number;
  readonly reason!: string;
  readonly on!: string;
  readonly by!: string;
  /** Where consenting today would lead. */
  readonly to?: ExtendedToDto;
  /** Why it can no longer be granted. */
  readonly refused?: LocalisedDto;
}

export class ReasonsPeriodDto {
  readonly usualUntil!: string;
  readonly earliestUntil!: string;
  readonly latestUntil!: string;
}

export class ExtensionDto {
  @ApiProperty({ type: [ExtensionProposalDto] })
  readonly proposals!: readonly ExtensionProposalDto[];
  readonly reasons?: AskedReasonsDto;
  @ApiProperty({ type: [FixedDelayDto] })
  readonly delays!: readonly FixedDelayDto[];
  /** Absent while no term runs. */
  readonly forecast?: ExtensionDaysDto;
  /** Why no extension can be told today, not of a single day. */
  readonly refused?: LocalisedDto;
  readonly pending?: PendingExtensionDto;
  readonly toPost?: LetterToPostDto;
  /** Until reasons were asked for. */
  readonly reasonsPeriod?: ReasonsPeriodDto;
}
