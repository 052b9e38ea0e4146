import { ApiProperty } from '@nestjs/swagger';

const reasons = ['unconfirmed', 'unregistered', 'no-case', 'no-submission'] as const;

/** Of one channel; `arrived` is the sum of the other three. */
export class ChannelCountDto {
  readonly channel!: string;
  readonly arrived!: number;
  readonly registered!: number;
  readonly waiting!: number;
  readonly missing!: number;
}

export class OpenArrivalDto {
  readonly requestId!: string;
  /** Absent where no case is there. */
  readonly number?: string;
  readonly channel!: string;
  readonly submittedAt!: string;
  @ApiProperty({ enum: reasons, enumName: 'OpenArrivalReason' })
  readonly why!: (typeof reasons)[number];
}

/** What arrived in the last twenty working days against what is registered, as counted in the night before. */
export class ArrivalsDto {
  /** The office day it was counted on; absent before the first count. */
  readonly countedOn?: string;
  @ApiProperty({ type: [ChannelCountDto] })
  readonly counts!: readonly ChannelCountDto[];
  @ApiProperty({ type: [OpenArrivalDto] })
  readonly open!: readonly OpenArrivalDto[];
}
