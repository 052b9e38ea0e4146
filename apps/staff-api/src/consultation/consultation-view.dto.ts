import { ApiProperty } from '@nestjs/swagger';
import { LocalisedDto } from '../shapes/localised.dto';

type ConsultationKind = 'third-party' | 'co-maker' | 'other-organ';
type CountedAs = 'third-party' | 'co-maker' | 'other-organ' | 'internal';
type SendingWay = 'direct' | 'post' | 'through-agency' | 'official-exchange' | 'email';
type ServiceProof = 'signed-receipt' | 'postal-record' | 'exchange-record' | 'mail-log';
type EndReason = 'undeliverable' | 'not-needed' | 'replaced';
type AnswerKind = 'consents' | 'comments' | 'objects';

/** Who was asked, masked; the letter names him. */
export class MaskedSideDto {
  readonly kind!: 'person' | 'organisation';
  readonly name!: string;
}

class EventDto {
  readonly on!: string;
  readonly by!: string;
  /** What was said or found, or where a proof is kept. */
  readonly words?: string;
  readonly documentId?: string;
}

export class ServedParticularsDto {
  readonly proof!: ServiceProof;
}
export class ServedDto extends EventDto {
  readonly particulars!: ServedParticularsDto;
}

export class AnsweredParticularsDto {
  readonly answer!: AnswerKind;
  /** After the term of the other side had ended. */
  readonly late!: boolean;
}
export class AnsweredDto extends EventDto {
  readonly particulars!: AnsweredParticularsDto;
}

export class SilentParticularsDto {
  readonly answerBy!: string;
}
export class SilentDto extends EventDto {
  readonly particulars!: SilentParticularsDto;
}

export class EndedParticularsDto {
  readonly reason!: EndReason;
}
export class EndedDto extends EventDto {
  readonly particulars!: EndedParticularsDto;
}

export class MarkedParticularsDto {
  /** What the applicant was told then. */
  readonly noticeId?: string;
}
/** Found by the legal reviewer to be another organ. */
export class MarkedDto extends EventDto {
  readonly particulars!: MarkedParticularsDto;
}

export class WeighedParticularsDto {
  readonly reasonable!: boolean;
}
export class WeighedDto extends EventDto {
  readonly particulars!: WeighedParticularsDto;
}

export class OverriddenParticularsDto {
  /** First day on which the information may go out. */
  readonly releaseFrom!: string;
}
export class OverriddenDto extends EventDto {
  readonly particulars!: OverriddenParticularsDto;
}

export class ConsultationDto {
  readonly id!: string;
  readonly kind!: ConsultationKind;
  readonly countedAs!: CountedAs;
  readonly side!: MaskedSideDto;
  @ApiProperty({ type: [String] })
  readonly itemIds!: readonly string[];
  readonly information!: string;
  readonly asks!: string;
  readonly way!: SendingWay;
  readonly sentOn!: string;
  readonly sentBy!: string;
  /** The letter. */
  readonly documentId!: string;
  /** What the applicant was told. */
  readonly noticeId?: string;
  readonly served?: ServedDto;
  readonly answered?: AnsweredDto;
  readonly silent?: SilentDto;
  readonly ended?: EndedDto;
  readonly marked?: MarkedDto;
  readonly weighed?: WeighedDto;
  readonly overridden?: OverriddenDto;
  /** Whether its time is left out of the term that runs. */
  readonly excluded!: boolean;
  readonly answerBy?: string;
  /** Working days until then, negative once past. */
  readonly daysLeft?: number;
  /** When its service should be proved; while it is not. */
  readonly proveBy?: string;
  /** The term of the other side ended without an answer. */
  readonly isSilent!: boolean;
  readonly silenceMeans!: LocalisedDto;
}

/** A stretch of the picture, in working days of its axis. */
export class StretchDto {
  readonly from!: string;
  readonly to!: string;
  readonly start!: number;
  readonly length!: number;
}

export class ConsultationBarDto extends StretchDto {
  readonly id!: string;
  readonly open!: boolean;
}

/** The time not counted, drawn: each consultation, and all of them together. */
export class ExcludedTimeDto {
  readonly from!: string;
  readonly to!: string;
  readonly length!: number;
  @ApiProperty({ type: [ConsultationBarDto] })
  readonly bars!: readonly ConsultationBarDto[];
  @ApiProperty({ type: [StretchDto] })
  readonly union!: readonly StretchDto[];
  /** Working days not counted. */
  readonly workingDays!: number;
}

export class ConsultationsDto {
  /** Working days the statute gives third parties and co-makers; absent where it gives none. */
  readonly answerWithin?: number;
  /** Whether the time of a letter to a third party sent today would be left out of the term that runs. */
  readonly movesToday!: boolean;
  @ApiProperty({ type: [ConsultationDto] })
  readonly consultations!: readonly ConsultationDto[];
  readonly time?: ExcludedTimeDto;
}
