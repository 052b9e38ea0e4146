import { ApiProperty } from '@nestjs/swagger';

type SearchResult = 'found' | 'nothing-found' | 'held-elsewhere';

export class SearchOrderDto {
  readonly id!: string;
  readonly itemId?: string;
  readonly askedOf!: string;
  readonly asks!: string;
  readonly dueOn?: string;
  readonly orderedBy!: string;
  readonly orderedAt!: string;
}

export class KeptSearchDto {
  readonly id!: string;
  readonly itemId!: string;
  readonly searchedOn!: string;
  @ApiProperty({ type: [String] })
  readonly places!: readonly string[];
  @ApiProperty({ type: [String] })
  readonly keywords!: readonly string[];
  readonly periodFrom?: string;
  readonly periodTo?: string;
  @ApiProperty({ type: [String], required: false })
  readonly peopleAsked?: readonly string[];
  readonly result!: SearchResult;
  readonly note!: string;
  @ApiProperty({ type: [String] })
  readonly documentIds!: readonly string[];
  readonly searchedBy!: string;
  readonly recordedAt!: string;
}

export class InvestigationDto {
  @ApiProperty({ type: [SearchOrderDto] })
  readonly orders!: readonly SearchOrderDto[];
  @ApiProperty({ type: [KeptSearchDto] })
  readonly searches!: readonly KeptSearchDto[];
}
