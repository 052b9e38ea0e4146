import { ApiProperty } from '@nestjs/swagger';
import { LocalisedDto } from '../shapes/localised.dto';

type OutcomeKind = 'given' | 'partly-given' | 'refused' | 'not-available' | 'not-processed' | 'closed';
type RemediesVariant = 'RA' | 'RB' | 'RC';

/** One way an item can be answered, and what the proposal has to say with it. */
export class OutcomeDto {
  readonly code!: string;
  readonly name!: LocalisedDto;
  readonly article!: string;
  readonly kind!: OutcomeKind;
  readonly needsReasons!: boolean;
  readonly needsGrounds!: boolean;
  readonly needsSearch!: boolean;
  /** What the letter has to say. */
  @ApiProperty({ type: [LocalisedDto] })
  readonly contains!: readonly LocalisedDto[];
  readonly remedies!: RemediesVariant;
  /** No choice once the ground applies. */
  readonly mandatory?: boolean;
  /** The kinds the article lists, one of which has to be named. */
  @ApiProperty({ type: [LocalisedDto], required: false })
  readonly aspects?: readonly LocalisedDto[];
}

export class OutcomesDto {
  readonly profile!: string;
  readonly name!: LocalisedDto;
  @ApiProperty({ type: [OutcomeDto] })
  readonly outcomes!: readonly OutcomeDto[];
  /** Codes that can be cited for a withheld part. */
  @ApiProperty({ type: [String] })
  readonly grounds!: readonly string[];
}
