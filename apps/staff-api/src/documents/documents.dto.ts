import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

type Visibility = 'internal' | 'applicant' | 'withheld' | 'sealed';

/** What is known of a document without opening it. */
export class DocumentDto {
  readonly id!: string;
  readonly agencyId!: string;
  readonly requestId?: string;
  readonly kind!: string;
  readonly title!: string;
  readonly fileName!: string;
  readonly mediaType!: string;
  readonly size!: number;
  readonly sha256!: string;
  readonly madeBy!: string;
  readonly madeAt!: string;
  readonly versionOf?: string;
  readonly visibility!: Visibility;
}

export class OpenDocumentDto {
  /** Needed for identity papers, withheld originals and sealed documents. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly why?: string;
}

/** A form with one file. */
export class UploadDto {
  readonly kind!: string;
  readonly title!: string;
  @ApiProperty({ type: 'string', format: 'binary' })
  readonly file!: unknown;
}
