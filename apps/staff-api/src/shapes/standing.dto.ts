import { ApiProperty } from '@nestjs/swagger';
import { LocalisedDto } from './localised.dto';

type Clock = 'in-time' | 'due-soon' | 'past-safe' | 'late';
type RefusalReason = 'unknown-act' | 'not-your-role' | 'wrong-state' | 'already-reached' | 'missing-milestone' | 'same-person';

/** An act of the procedure. */
class NamedActDto {
  readonly act!: string;
  /** The room that carries it out: `POST /staff/v1/requests/{requestId}/{room}/{act}`. */
  readonly room!: string;
  readonly label!: LocalisedDto;
  /** The article it rests on. */
  readonly law?: string;
}

/** An act that is possible now. */
export class AllowedActDto extends NamedActDto {
  /** Whether the case waits for it; else it is only possible. */
  readonly awaited!: boolean;
}

/** An act that is not possible now, and why. */
export class RefusedActDto extends NamedActDto {
  readonly because!: RefusalReason;
  @ApiProperty({ type: [String], required: false })
  readonly missing?: readonly string[];
  /** The refusal as a sentence a person can act on. */
  readonly says!: LocalisedDto;
}

/** Where a case stands for the one who asks. Days are office days, derived by the server; none is computed in a browser. */
export class StandingDto {
  readonly id!: string;
  readonly number!: string;
  /** Ledger sequence seen; every act sends it back. */
  readonly sequence!: number;
  readonly state!: string;
  @ApiProperty({ type: [String] })
  readonly milestones!: readonly string[];
  readonly receiptOn?: string;
  /** Last day of the reply by the letter of the law. */
  readonly legalDue?: string;
  /** Last day under the stricter reading. */
  readonly safeDue?: string;
  /** A day counted on lies beyond the published calendars. */
  readonly provisional!: boolean;
  /** Working days until `safeDue`, negative once past. */
  readonly daysLeft?: number;
  /** The same until `legalDue`. */
  readonly legalDaysLeft?: number;
  /** past-safe: past the strict day, and not late by law. Absent when no term runs. */
  readonly clock?: Clock;
  readonly correctionAskBy?: string;
  readonly correctionUntil?: string;
  @ApiProperty({ type: [AllowedActDto] })
  readonly allowedActs!: readonly AllowedActDto[];
  @ApiProperty({ type: [RefusedActDto] })
  readonly refusedActs!: readonly RefusedActDto[];
}
