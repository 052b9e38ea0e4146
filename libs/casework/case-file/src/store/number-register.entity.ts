import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given by an agency in a year; locked until the filing commits, so that there are no gaps. */
@Entity({ schema: 'case_file', name: 'number_register' })
export class NumberRegisterRow {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn({ name: 'year', type: 'smallint' }) year!: number;
  @Column({ name: 'last_number', type: 'integer' }) lastNumber!: number;
}
