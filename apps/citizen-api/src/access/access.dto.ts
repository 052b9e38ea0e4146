import { IsString, MaxLength, MinLength } from 'class-validator';

/** Both are on the receipt. */
export class EnterDto {
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  readonly number!: string;

  @IsString()
  @MinLength(1)
  @MaxLength(40)
  readonly queryCode!: string;
}

export class AccessDto {
  /** Opens the one request for an hour. */
  readonly token!: string;
  readonly expiresAt!: string;
}
