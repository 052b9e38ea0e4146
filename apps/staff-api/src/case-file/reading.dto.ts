import { ApiProperty } from '@nestjs/swagger';
import { LocalisedDto } from '../shapes/localised.dto';
import { FlawDto } from './sheet.dto';

type ClockState = 'not-started' | 'running' | 'awaiting-correction' | 'awaiting-fee' | 'replied' | 'withdrawn' | 'lapsed';

/** Every date of a case, read from its facts. */
export class ReadingDto {
  readonly state!: ClockState;
  readonly receiptOn?: string;
  /** How that day was fixed, or what it still depends on. */
  readonly basis!: LocalisedDto;
  /** Day zero of the term that runs now. */
  readonly runsFrom?: string;
  /** Last day before any extension. */
  readonly baseDue?: string;
  /** Working days by which it was validly extended. */
  readonly extensionDays!: number;
  readonly extendedDue?: string;
  readonly legalDue?: string;
  readonly safeDue?: string;
  readonly provisional!: boolean;
  readonly daysLeft?: number;
  readonly correctionAskBy?: string;
  readonly correctionUntil?: string;
  /** Whether it was answered, or still is unanswered, after `legalDue`. */
  readonly late!: boolean;
  @ApiProperty({ type: [FlawDto] })
  readonly flaws!: readonly FlawDto[];
}
