import { ArrayMaxSize, IsArray, IsOptional, IsUUID, Matches } from 'class-validator';

export class NoticesQueryDto {
  /** At most 200; fifty unless said. */
  @IsOptional()
  @Matches(/^([1-9]\d?|1\d\d|200)$/)
  readonly limit?: string;
}

/** A message on the desk, in the reader's language. */
export class NoticeDto {
  readonly id!: string;
  readonly subject!: string;
  readonly body!: string;
  readonly at!: string;
  /** The case it is about. */
  readonly requestId?: string;
  readonly read!: boolean;
}

export class ReadNoticesDto {
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID('all', { each: true })
  readonly ids!: string[];
}
