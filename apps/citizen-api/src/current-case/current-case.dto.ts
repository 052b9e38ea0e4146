import { ApiProperty } from '@nestjs/swagger';
import { DatesDto } from '../shapes/dates.dto';
import { LocalisedDto } from '../shapes/localised.dto';

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
  readonly replied!: boolean;
}
