import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given in a series of 文号. */
@Entity({ schema: 'reply', name: 'number_register' })
export class NumberRegisterRow {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn({ name: 'series', type: 'text' }) series!: string;
  @PrimaryColumn({ name: 'year', type: 'integer' }) year!: number;
  @Column({ name: 'last_number', type: 'integer' }) lastNumber!: number;
}
