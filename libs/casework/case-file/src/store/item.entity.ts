import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One piece of information asked for. Never changed: a correction is a paper of its own. */
@Entity({ schema: 'case_file', name: 'item' })
export class ItemRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId!: string;
  @Column({ name: 'position', type: 'smallint' }) position!: number;
  @Column({ name: 'description', type: 'text' }) description!: string;
}
