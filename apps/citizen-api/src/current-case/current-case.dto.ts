import { ApiProperty } from '@nestjs/swagger';
import { DatesDto } from '../shapes/dates.dto';
import { LocalisedDto } from '../shapes/localised.dto';
import { ConsultingDto, FeeToldDto } from './paused-term.dto';

/** An act the applicant may perform now. */
export class ActDto {
  readonly act!: string;
  readonly label!: LocalisedDto;
  readonly law?: string;
}

/** Something that happened. */
export class StepDto extends ActDto {
  readonly at!: string;
}

export class ItemDto {
  readonly id!: string;
  readonly position!: number;
  readonly description!: string;
}

export class PointDto {
  readonly key!: string;
  readonly itemId?: string;
  readonly asks!: string;
  readonly guidance?: string;
}

/** What has to be corrected, and until when. */
export class CorrectionDto {
  readonly askedOn!: string;
  readonly until!: string;
  @ApiProperty({ type: [PointDto] })
  readonly points!: readonly PointDto[];
}

/** An extension that holds: why the last day is later than it was. Art. 33(2). */
export class ExtendedDto {
  readonly toldOn!: string;
  /** Working days. */
  readonly days!: number;
  readonly reason!: string;
  readonly dueBefore!: string;
  readonly dueAfter!: string;
  /** The letter. */
  readonly documentId!: string;
}

/** All that hold: granted in several parts, each has its letter. */
export class ExtensionsDto {
  /** Working days, in all. */
  readonly days!: number;
  /** Oldest first. */
  @ApiProperty({ type: [ExtendedDto] })
  readonly parts!: readonly ExtendedDto[];
}

/** A later day fixed for requests beyond a reasonable extent. Art. 35. */
export class DelayedDto {
  readonly toldOn!: string;
  readonly reason!: string;
  readonly dueBefore!: string;
  readonly until!: string;
  readonly documentId!: string;
}

/** Reasons asked for under Art. 35, and the day they came. */
export class ReasonsAskedDto {
  readonly askedOn!: string;
  readonly until!: string;
  readonly why!: string;
  readonly documentId!: string;
  readonly givenOn?: string;
}

/** The request as its applicant sees it. */
export class CurrentCaseDto {
  readonly id!: string;
  readonly number!: string;
  /** Ledger sequence seen; an act sends it back. */
  readonly sequence!: number;
  readonly state!: string;
  readonly agency!: LocalisedDto;
  /** Who has it now. */
  readonly holder!: LocalisedDto;
  readonly submittedAt!: string;
  readonly contentSha256!: string;
  readonly dates!: DatesDto;
  @ApiProperty({ type: [StepDto] })
  readonly steps!: readonly StepDto[];
  @ApiProperty({ type: [ItemDto] })
  readonly items!: readonly ItemDto[];
  @ApiProperty({ type: [ActDto] })
  readonly allowedActs!: readonly ActDto[];
  readonly correction?: CorrectionDto;
  readonly extended?: ExtensionsDto;
  readonly delayed?: DelayedDto;
  readonly reasons?: ReasonsAskedDto;
  readonly consulting?: ConsultingDto;
  readonly fee?: FeeToldDto;
  readonly replied!: boolean;
}
