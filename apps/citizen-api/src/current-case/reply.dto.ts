import { ApiProperty } from '@nestjs/swagger';
import { LocalisedDto } from '../shapes/localised.dto';

/** The answer to one item. */
export class ReplyItemDto {
  readonly itemId!: string;
  readonly position!: number;
  readonly asked!: string;
  readonly outcome!: LocalisedDto;
  readonly article!: string;
  /** Whether something asked for was not given. */
  readonly withheld!: boolean;
  readonly withheldPart?: string;
  @ApiProperty({ type: [LocalisedDto] })
  readonly grounds!: readonly LocalisedDto[];
  readonly reasons?: string;
}

export class GivenDocumentDto {
  readonly id!: string;
  readonly title!: string;
  readonly fileName!: string;
  readonly size!: number;
  readonly sha256!: string;
  readonly kind!: string;
}

export class RemedyDto {
  readonly text!: LocalisedDto;
  /** Last day, once the day of service is known. */
  readonly until?: string;
  readonly law?: string;
}

/** The reply as it was sent out. */
export class ReplyDto {
  readonly number!: string;
  readonly documentNumber?: string;
  readonly signedOn?: string;
  readonly repliedOn?: string;
  /** The letter's text. */
  readonly letter?: string;
  @ApiProperty({ type: [ReplyItemDto] })
  readonly items!: readonly ReplyItemDto[];
  @ApiProperty({ type: [GivenDocumentDto] })
  readonly documents!: readonly GivenDocumentDto[];
  @ApiProperty({ type: [RemedyDto] })
  readonly remedies!: readonly RemedyDto[];
}
