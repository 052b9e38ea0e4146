import { ApiProperty } from '@nestjs/swagger';
import { LocalisedDto } from '../shapes/localised.dto';

type AskedKind = 'third-party' | 'co-maker' | 'other-organ';
type FeeStatus = 'unserved' | 'unpaid' | 'paid' | 'lapsed' | 'void';

/** Somebody is asked, and while he is the time is not counted. Never who. Art. 33(3). */
export class ConsultingDto {
  readonly since!: string;
  /** At most until then, where every consulted side has a last day that is known. */
  readonly until?: string;
  @ApiProperty({ type: [String] })
  readonly kinds!: readonly AskedKind[];
  /** What the applicant was told of it. */
  @ApiProperty({ type: [String] })
  readonly documentIds!: readonly string[];
}

/** The information-processing fee as its payer sees it. Art. 42. */
export class FeeToldDto {
  readonly status!: FeeStatus;
  /** In yuan, `100.00`. */
  readonly amount!: string;
  readonly standard!: LocalisedDto;
  readonly noticedOn!: string;
  /** Last day to pay, once it is recorded when the notice was received. */
  readonly payUntil?: string;
  readonly daysLeft?: number;
  /** Working days to pay, from the day the notice is received. */
  readonly payWithin?: number;
  /** What the payment names. */
  readonly reference!: string;
  readonly paidOn?: string;
  /** The notice. */
  readonly documentId!: string;
}
