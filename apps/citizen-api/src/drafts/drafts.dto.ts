import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';

export class BegunDraftDto {
  /** Opens the draft; shown once. */
  readonly token!: string;
  readonly expiresAt!: string;
}

export class KeepDraftDto {
  /** Everything typed so far, whole. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  readonly answers!: Record<string, unknown>;
}

export class UploadedDto {
  readonly id!: string;
  readonly kind!: string;
  readonly fileName!: string;
  readonly size!: number;
  readonly mediaType!: string;
}

export class DraftDto {
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly answers!: Record<string, unknown>;
  @ApiProperty({ type: [UploadedDto] })
  readonly uploads!: readonly UploadedDto[];
  readonly expiresAt!: string;
  /** Whether it was filed: it can no longer be changed. */
  readonly filed!: boolean;
}

type UploadKind = 'identity-proof' | 'authorisation' | 'application-attachment';

/** A form with one file, the kind before it. */
export class UploadDto {
  readonly kind!: UploadKind;
  @ApiProperty({ type: 'string', format: 'binary' })
  readonly file!: unknown;
}
