import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { ActDto } from '../shapes/act.dto';
import { IsDay } from '../shapes/is-day';

type FeeMethod = 'by-item' | 'by-page';

export class NoticeFeeDto extends ActDto {
  @IsIn(['by-item', 'by-page'])
  readonly method!: FeeMethod;

  /** By item: into how many least units the application was split; one unless it was. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  readonly units?: number;

  /** By page: all pages asked for, one side, A4 or smaller. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  readonly pages?: number;

  /** By page: of these, pages published already. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  readonly publishedPages?: number;
}

export class RecordFeeServiceDto extends ActDto {
  /** The day the applicant received the notice. */
  @IsDay()
  readonly on!: string;

  /** What proves it. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly note?: string;
}

export class RecordPaymentDto extends ActDto {
  /** The day the payment was complete. */
  @IsDay()
  readonly on!: string;

  /** Number of the financial receipt. */
  @IsString()
  @MaxLength(60)
  readonly receiptNo!: string;
}
