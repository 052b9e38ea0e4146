import { ApiProperty } from '@nestjs/swagger';
import { LinkedCaseDto } from '../shapes/linked-case.dto';
import { CorrectionPointDto } from './registration.dto';

type StatisticsKind = 'NATURAL' | 'COMMERCIAL' | 'RESEARCH' | 'PUBLIC_INTEREST' | 'LEGAL_SERVICE' | 'OTHER_ORG';
type ClosingKind = 'withdrawn' | 'lapsed';

/** What earlier requests of the same applicant mean for this one. */
export class FrequencyDto {
  /** Same text, same day. */
  @ApiProperty({ type: [String] })
  readonly doubleSubmissions!: readonly string[];
  /** Same text, already replied to. */
  @ApiProperty({ type: [String] })
  readonly alreadyReplied!: readonly string[];
  /** Same text, still open. */
  @ApiProperty({ type: [String] })
  readonly stillOpen!: readonly string[];
  readonly inMonth!: number;
  readonly inYear!: number;
  /** A practical alarm, no rule of law. */
  readonly alarm!: boolean;
}

export class EntryDto {
  readonly applicantKind!: 'citizen' | 'organisation';
  readonly statisticsKind!: StatisticsKind;
  readonly on!: string;
  readonly by!: string;
  readonly frequency!: FrequencyDto;
  readonly note?: string;
}

export class EarlierRequestDto {
  readonly id!: string;
  readonly number!: string;
  readonly submittedOn!: string;
  readonly state!: string;
}

export class CorrectionDto {
  readonly id!: string;
  readonly askedOn!: string;
  readonly until!: string;
  @ApiProperty({ type: [CorrectionPointDto] })
  readonly points!: readonly CorrectionPointDto[];
  /** The notice. */
  readonly documentId!: string;
  readonly askedBy!: string;
  readonly returnedOn?: string;
  readonly answerDocumentId?: string;
  /** Why a late answer was taken. */
  readonly goodReason?: string;
  /** What proves it, where the case had been given up. */
  readonly proofDocumentId?: string;
}

export class DispatchDto {
  readonly id!: string;
  readonly unitId!: string;
  readonly internalDueOn?: string;
  readonly note?: string;
  readonly by!: string;
  readonly at!: string;
}

export class ClosingDto {
  readonly kind!: ClosingKind;
  readonly on!: string;
  readonly by!: string;
  readonly reason?: string;
  readonly documentId?: string;
}

/** What would follow from asking for correction today. */
export class CorrectionForecastDto {
  readonly today!: string;
  /** Last day on which asking restarts the term. */
  readonly askBy!: string;
  readonly earliestUntil!: string;
  readonly legalDue!: string;
  /** Whether asking today restarts the term. */
  readonly restarts!: boolean;
  readonly usualUntil!: string;
  /** The reply's last day if the correction came on the last day of the usual period. */
  readonly dueIfReturnedLast?: string;
}

export class RegistrationDto {
  readonly entry?: EntryDto;
  @ApiProperty({ type: [EarlierRequestDto] })
  readonly earlier!: readonly EarlierRequestDto[];
  readonly frequency!: FrequencyDto;
  readonly correction?: CorrectionDto;
  @ApiProperty({ type: [DispatchDto] })
  readonly dispatches!: readonly DispatchDto[];
  readonly closing?: ClosingDto;
  readonly forecast?: CorrectionForecastDto;
  /** The case this one decides anew, as a decision or judgment ordered: no new request, and no repetition. */
  readonly redecides?: LinkedCaseDto;
}
