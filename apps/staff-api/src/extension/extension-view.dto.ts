import { ApiProperty } from '@nestjs/swagger';
import { LocalisedDto } from '../shapes/localised.dto';

type Decision = 'granted' | 'refused';

export class ProposalDto {
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
}

export class ReasonsDto {
  readonly askedOn!: string;
  readonly askedBy!: string;
  readonly until!: string;
  readonly why!: string;
  readonly documentId!: string;
  readonly givenOn?: string;
  readonly answerDocumentId?: string;
}

export class DelayDto {
  readonly id!: string;
  readonly on!: string;
  readonly by!: string;
  readonly until!: string;
  readonly dueBefore!: string;
  readonly reason!: string;
  readonly documentId!: string;
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
  /** What stands against extending today, where it is not the length or the day. */
  readonly says?: LocalisedDto;
}

export class ReasonsPeriodDto {
  readonly usualUntil!: string;
  readonly earliestUntil!: string;
  readonly latestUntil!: string;
}

export class ExtensionDto {
  @ApiProperty({ type: [ProposalDto] })
  readonly proposals!: readonly ProposalDto[];
  readonly reasons?: ReasonsDto;
  @ApiProperty({ type: [DelayDto] })
  readonly delays!: readonly DelayDto[];
  /** Absent while no term runs. */
  readonly forecast?: ExtensionDaysDto;
  /** Until reasons were asked for. */
  readonly reasonsPeriod?: ReasonsPeriodDto;
}
