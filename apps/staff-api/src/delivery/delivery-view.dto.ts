import { ApiProperty } from '@nestjs/swagger';

type ServiceWay = 'direct' | 'through-agency' | 'post' | 'courier' | 'email' | 'portal';
type ProofKind = 'signed-receipt' | 'postal-record' | 'mail-log' | 'portal-log' | 'returned-envelope';
type Channel = 'email' | 'sms' | 'in-app' | 'post';
type OrderState = 'ordered' | 'claimed' | 'sent' | 'failed' | 'bounced' | 'no-channel';

export class ProofDto {
  readonly kind!: ProofKind;
  readonly on!: string;
  readonly documentId?: string;
  readonly note?: string;
}

export class ServiceDto {
  readonly way!: ServiceWay;
  readonly on!: string;
  readonly mailNo?: string;
  readonly throughAgency?: string;
  readonly reviewLink?: string;
  readonly deliveredBy!: string;
  readonly proof?: ProofDto;
}

/** What became of one message, without the address. */
export class MessageDto {
  readonly id!: string;
  readonly channel!: Channel;
  readonly template!: string;
  readonly state!: OrderState;
  readonly attempts!: number;
  readonly orderedAt!: string;
  readonly dispatchedAt?: string;
  readonly messageId?: string;
  readonly answer?: string;
}

export class DeliveryDto {
  readonly service?: ServiceDto;
  @ApiProperty({ type: [MessageDto] })
  readonly messages!: readonly MessageDto[];
}
