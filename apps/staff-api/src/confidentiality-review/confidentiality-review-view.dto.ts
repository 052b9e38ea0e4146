import { ApiProperty } from '@nestjs/swagger';
import { OpinionDto } from './confidentiality-review.dto';

export class KeptOpinionDto extends OpinionDto {
  readonly id!: string;
  readonly officerId!: string;
  readonly givenAt!: string;
}

export class ConfidentialityReviewDto {
  @ApiProperty({ type: [KeptOpinionDto] })
  readonly opinions!: readonly KeptOpinionDto[];
}
