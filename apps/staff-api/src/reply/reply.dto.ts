import { ApiProperty } from '@nestjs/swagger';
import { LocalisedDto } from '../shapes/localised.dto';
import { ProposalDto } from './proposal.dto';

type GateSeverity = 'block' | 'warning';
type OpinionKind = 'legality-checked' | 'returned-for-rework';
type BlockKind = 'opening' | 'item' | 'withheld' | 'remedies' | 'closing';

export class KeptProposalDto {
  readonly id!: string;
  @ApiProperty({ type: [ProposalDto] })
  readonly outcomes!: readonly ProposalDto[];
  readonly proposedBy!: string;
  readonly proposedAt!: string;
}

export class LegalOpinionDto {
  readonly proposalId!: string;
  readonly kind!: OpinionKind;
  readonly opinion!: string;
  readonly givenBy!: string;
  readonly givenAt!: string;
}

/** One thing looked at before signing. A `warning` does not stop. */
export class GateDto {
  readonly key!: string;
  readonly passed!: boolean;
  readonly severity!: GateSeverity;
  readonly says!: LocalisedDto;
  readonly law?: string;
}

export class LetterBlockDto {
  readonly kind!: BlockKind;
  readonly itemId?: string;
  readonly text!: LocalisedDto;
}

export class LetterDto {
  readonly title!: LocalisedDto;
  readonly docNo!: string;
  readonly to!: string;
  @ApiProperty({ type: [LetterBlockDto] })
  readonly blocks!: readonly LetterBlockDto[];
  readonly signedBy!: string;
  readonly signedOn!: string;
}

export class KeptLetterDto {
  readonly docNo!: string;
  readonly letter!: LetterDto;
  readonly documentId!: string;
  readonly sha256!: string;
  readonly signedBy!: string;
  readonly signedOn!: string;
}

export class ReplyDto {
  readonly proposal?: KeptProposalDto;
  @ApiProperty({ type: [LegalOpinionDto] })
  readonly opinions!: readonly LegalOpinionDto[];
  /** What is looked at before signing, as it stands; absent while nothing is proposed and once it is signed. */
  @ApiProperty({ type: [GateDto], required: false })
  readonly gates?: readonly GateDto[];
  readonly letter?: KeptLetterDto;
}
