import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { ActDto } from '../shapes/act.dto';
import { IsDay } from '../shapes/is-day';

type ServiceWay = 'direct' | 'through-agency' | 'post' | 'courier' | 'email' | 'portal';
type ProofKind = 'signed-receipt' | 'postal-record' | 'mail-log' | 'portal-log' | 'returned-envelope';

export class DeliverReplyDto extends ActDto {
  @IsIn(['direct', 'through-agency', 'post', 'courier', 'email', 'portal'])
  readonly way!: ServiceWay;

  /** Day of signing, posting or sending: the one that counts for the agency's term. */
  @IsDay()
  readonly on!: string;

  /** EMS or registered-mail number. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  readonly mailNo?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly throughAgency?: string;

  /** Page where an application for reconsideration is filed online. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly reviewLink?: string;
}

export class ProveServiceDto extends ActDto {
  @IsIn(['signed-receipt', 'postal-record', 'mail-log', 'portal-log', 'returned-envelope'])
  readonly kind!: ProofKind;

  /** Signature, arrival, first opening: the applicant's periods run from it. */
  @IsDay()
  readonly on!: string;

  @IsOptional()
  @IsUUID('all')
  readonly documentId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  readonly note?: string;
}
