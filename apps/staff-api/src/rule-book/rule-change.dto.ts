import { ApiProperty } from '@nestjs/swagger';
import { LocalisedDto } from '../shapes/localised.dto';
import { ExplainedDayDto } from './calendar-year.dto';

type ChangeKind = 'notice' | 'parameters';
type ChangeState = 'draft' | 'approved' | 'rejected' | 'withdrawn';
type Step = 'approve' | 'reject' | 'withdraw';

export class WhoAndWhenDto {
  readonly by!: string;
  readonly name!: string;
  readonly at!: string;
  readonly reason!: string;
}

/** A change in the list. */
export class RuleChangeRowDto {
  readonly id!: string;
  readonly kind!: ChangeKind;
  readonly state!: ChangeState;
  /** Number of the notice, or id of the version whose values change. */
  readonly about!: string;
  readonly proposed!: WhoAndWhenDto;
  readonly decided?: WhoAndWhenDto;
}

/** A day on which two calendars differ. */
export class DifferingDayDto {
  readonly day!: string;
  readonly before!: ExplainedDayDto;
  readonly after!: ExplainedDayDto;
}

export class ChangedValueDto {
  readonly name!: string;
  readonly label!: LocalisedDto;
  /** As JSON. */
  readonly before!: string;
  readonly after!: string;
}

/** A change with what was handed in and what it does. */
export class RuleChangeDto extends RuleChangeRowDto {
  readonly format!: 'text' | 'json';
  /** Word for word. */
  readonly body!: string;
  readonly sha256!: string;
  /** What the one who asks may do with it. */
  @ApiProperty({ enum: ['approve', 'reject', 'withdraw'], isArray: true })
  readonly may!: readonly Step[];
  @ApiProperty({ type: [DifferingDayDto] })
  readonly differ!: readonly DifferingDayDto[];
  @ApiProperty({ type: [ChangedValueDto] })
  readonly values!: readonly ChangedValueDto[];
  /** Why a draft fits no more, after what was approved since. */
  @ApiProperty({ type: [LocalisedDto] })
  readonly faults!: readonly LocalisedDto[];
}

export class NoticeFaultDto {
  readonly rule!: string;
  readonly line?: number;
  readonly path?: string;
  readonly words!: string;
  readonly says!: LocalisedDto;
}

export class ReadBlockDto {
  readonly holiday!: string;
  readonly first!: string;
  readonly last!: string;
  readonly line?: number;
  readonly path?: string;
}

/** What was read in a notice, as far as it was understood. */
export class NoticeCheckDto {
  /** It can be proposed. */
  readonly complete!: boolean;
  readonly number?: string;
  readonly publishedOn?: string;
  /** The year it arranges; absent for an amendment. */
  readonly year?: number;
  @ApiProperty({ type: [ReadBlockDto] })
  readonly off!: readonly ReadBlockDto[];
  @ApiProperty({ type: [ReadBlockDto] })
  readonly worked!: readonly ReadBlockDto[];
  @ApiProperty({ type: [NoticeFaultDto] })
  readonly faults!: readonly NoticeFaultDto[];
  /** Lines that say nothing of the calendar. */
  @ApiProperty({ type: [Number] })
  readonly passedOver!: readonly number[];
  @ApiProperty({ type: [DifferingDayDto] })
  readonly differ!: readonly DifferingDayDto[];
}
