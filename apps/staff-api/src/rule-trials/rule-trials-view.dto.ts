import { ApiProperty } from '@nestjs/swagger';
import { SheetDayDto } from '../case-file/sheet.dto';
import { LocalisedDto } from '../shapes/localised.dto';

type Outcome = 'passed' | 'failed' | 'unreadable';
type FaultField = 'title' | 'question' | 'expected';

/** A question somebody keeps with what has to come out. */
export class KeptTrialDto {
  readonly id!: string;
  /** Counted from 1; every edit is another version. */
  readonly version!: number;
  readonly title!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly question!: object;
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly expected!: object;
  /** Its key in the standard table. */
  readonly standard?: string;
  readonly editedByName!: string;
  readonly editedAt!: string;
}

export class TrialEditionDto extends KeptTrialDto {
  /** Taken off the list with this version. */
  readonly dropped!: boolean;
}

/** One thing that came out otherwise; null: no such day. */
export class DifferenceDto {
  readonly field!: string;
  @ApiProperty({ type: String, nullable: true })
  readonly expected!: string | null;
  @ApiProperty({ type: String, nullable: true })
  readonly got!: string | null;
}

export class TrialResultDto {
  readonly id!: string;
  readonly version!: number;
  readonly title!: string;
  readonly outcome!: Outcome;
  @ApiProperty({ type: [DifferenceDto] })
  readonly differences!: readonly DifferenceDto[];
}

/** One run, as it came out and is kept. */
export class TrialRunDto {
  readonly id!: string;
  readonly against!: string;
  /** Version of the calendar. */
  readonly calendar!: string;
  readonly total!: number;
  readonly passed!: number;
  readonly failed!: number;
  @ApiProperty({ type: [TrialResultDto] })
  readonly results!: readonly TrialResultDto[];
  readonly ranByName!: string;
  readonly ranAt!: string;
}

export class LastRunDto {
  /** Absent while the whole list was never run against it. */
  readonly run?: TrialRunDto;
}

export class TrialFaultDto {
  /** Place in the list, from 1; 0 for the whole of it. */
  readonly place!: number;
  readonly field!: FaultField;
  readonly path!: string;
  readonly says!: LocalisedDto;
}

export class ImportedDto {
  readonly kept!: number;
  @ApiProperty({ type: [TrialFaultDto] })
  readonly faults!: readonly TrialFaultDto[];
}

export class LoadedDto {
  readonly kept!: number;
}

/** One of the rules trials can be run against. */
export class RulesDto {
  readonly against!: string;
  readonly name!: LocalisedDto;
}

export class TriedFlawDto {
  readonly rule!: string;
  readonly on!: string;
  readonly says!: string;
  readonly saysEn!: string;
}

/** One answer: what can be expected of it as text, every day, what is wrong with the story. */
export class TriedAnswerDto {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string', nullable: true } })
  readonly values!: Readonly<Record<string, string | null>>;
  @ApiProperty({ type: String, nullable: true })
  readonly profile!: string | null;
  readonly calendar!: string;
  readonly basis!: LocalisedDto;
  @ApiProperty({ type: [SheetDayDto] })
  readonly days!: readonly SheetDayDto[];
  /** Only where there are more days than are listed. */
  readonly daysCut?: LocalisedDto;
  @ApiProperty({ type: [TriedFlawDto] })
  readonly flaws!: readonly TriedFlawDto[];
}

/** One question under the rules in force and under those it is tried against. */
export class ComparisonDto {
  readonly inForce!: TriedAnswerDto;
  readonly tried!: TriedAnswerDto;
}
