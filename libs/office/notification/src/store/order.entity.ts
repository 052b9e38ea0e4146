import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One message to one person, from the wish to the record of its delivery. */
@Entity({ schema: 'notification', name: 'order' })
export class OrderRow {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid', nullable: true }) requestId!: string | null;
  @Column({ name: 'channel', type: 'text' }) channel!: string;
  @Column({ name: 'template', type: 'text' }) template!: string;
  /** The address, sealed: a stolen dump names nobody. */
  @Column({ name: 'recipient', type: 'text' }) recipient!: string;
  @Column({ name: 'language', type: 'text' }) language!: string;
  @Column({ name: 'particulars', type: 'jsonb' }) particulars!: Record<string, string>;
  @Column({ name: 'state', type: 'text' }) state!: string;
  @Column({ name: 'attempts', type: 'integer' }) attempts!: number;
  @Column({ name: 'ordered_at', type: 'timestamptz' }) orderedAt!: Date;
  /** Until then a sender has it in hand; after that he is taken for dead. */
  @Column({ name: 'claimed_until', type: 'timestamptz', nullable: true }) claimedUntil!: Date | null;
  @Column({ name: 'dispatched_at', type: 'timestamptz', nullable: true }) dispatchedAt!: Date | null;
  @Column({ name: 'message_id', type: 'text', nullable: true }) messageId!: string | null;
  /** What the other side answered, without addresses. */
  @Column({ name: 'answer', type: 'text', nullable: true }) answer!: string | null;
}
