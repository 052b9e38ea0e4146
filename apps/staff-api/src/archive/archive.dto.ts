import { ApiProperty } from '@nestjs/swagger';

export class LeafDto {
  /** 件号, from 1. */
  readonly position!: number;
  readonly group!: number;
  readonly kind!: string;
  readonly title!: string;
  readonly sha256!: string;
  /** Belongs to the confidential sub-file. */
  readonly confidential!: boolean;
}

export class ArchivedFileDto {
  readonly archivedOn!: string;
  readonly retentionYears!: number;
  readonly listDocumentId!: string;
  readonly listSha256!: string;
  @ApiProperty({ type: [LeafDto] })
  readonly leaves!: readonly LeafDto[];
}

export class ArchiveDto {
  /** Absent until the case is archived. */
  readonly file?: ArchivedFileDto;
}
