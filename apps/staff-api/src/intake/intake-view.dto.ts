import { ApiProperty } from '@nestjs/swagger';
import { LocalisedDto } from '../shapes/localised.dto';
import { StandingDto } from '../shapes/standing.dto';
import { ReceiptEvidenceDto } from './intake.dto';

type Channel = 'counter' | 'oral' | 'post-signed' | 'post-ordinary' | 'online' | 'fax' | 'e-mail';

export class ForecastDto {
  readonly confirmedOn!: string;
  readonly correctionAskBy?: string;
  readonly legalDue?: string;
}

export class ReceiptDatesDto {
  /** 收到申请之日; absent while it still depends on a confirmation. */
  readonly receiptOn?: string;
  /** How the day of receipt is fixed, or what it still depends on. */
  readonly basis!: LocalisedDto;
  readonly correctionAskBy?: string;
  readonly correctionUntil?: string;
  readonly legalDue?: string;
  readonly daysLeft?: number;
  readonly late!: boolean;
  readonly provisional!: boolean;
  /** What would follow from a confirmation on that day. */
  readonly forecast?: ForecastDto;
}

export class EnclosedDto {
  readonly title!: string;
  readonly sha256!: string;
}

/** 登记回执. The query code is shown here once. */
export class ReceiptDto {
  /** The case. */
  readonly id!: string;
  readonly number!: string;
  readonly queryCode!: string;
  readonly agency!: LocalisedDto;
  readonly channel!: Channel;
  readonly submittedAt!: string;
  readonly contentSha256!: string;
  readonly itemCount!: number;
  @ApiProperty({ type: [EnclosedDto] })
  readonly enclosed!: readonly EnclosedDto[];
  readonly dates!: ReceiptDatesDto;
  /** What Art. 29 asks for and the application does not say. */
  @ApiProperty({ type: [LocalisedDto] })
  readonly gaps!: readonly LocalisedDto[];
  readonly standing!: StandingDto;
}

export class GapDto {
  readonly field!: string;
  readonly says!: LocalisedDto;
}

/** How it was filed. */
export class SubmissionDto {
  readonly channel!: Channel;
  readonly submittedAt!: string;
  readonly arrivedOn?: string;
  readonly filedBy!: string;
  readonly documentId!: string;
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly wishes!: Readonly<Record<string, unknown>>;
  @ApiProperty({ type: [GapDto] })
  readonly gaps!: readonly GapDto[];
  /** How the day of receipt was fixed. */
  readonly evidence?: ReceiptEvidenceDto;
}

export class IntakeDto {
  readonly submission?: SubmissionDto;
}
