import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One request and, as a projection of its ledger, where it stands. Everything below `profile` can be rebuilt from the lines. */
@Entity({ schema: 'case_file', name: 'request' })
export class RequestRow {
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id!: string;
  @Column({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @Column({ name: 'number', type: 'text' }) number!: string;
  @Column({ name: 'agency_name_zh', type: 'text' }) agencyNameZh!: string;
  @Column({ name: 'agency_name_en', type: 'text' }) agencyNameEn!: string;
  @Column({ name: 'channel', type: 'text' }) channel!: string;
  @Column({ name: 'title', type: 'text' }) title!: string;
  @Column({ name: 'content_sha256', type: 'text' }) contentSha256!: string;
  @Column({ name: 'applicant_kind', type: 'text' }) applicantKind!: string;
  @Column({ name: 'applicant_mark', type: 'text' }) applicantMark!: string;
  @Column({ name: 'query_mark', type: 'text' }) queryMark!: string;
  @Column({ name: 'submitted_at', type: 'timestamptz', precision: 3 }) submittedAt!: Date;
  @Column({ name: 'submitted_on', type: 'date' }) submittedOn!: string;
  @Column({ name: 'profile', type: 'text' }) profile!: string;
  @Column({ name: 'workflow', type: 'text' }) workflow!: string;
  @Column({ name: 'workflow_version', type: 'smallint' }) workflowVersion!: number;
  @Column({ name: 'state', type: 'text' }) state!: string;
  @Column({ name: 'milestones', type: 'text', array: true }) milestones!: string[];
  @Column({ name: 'performed_by', type: 'jsonb' }) performedBy!: unknown;
  @Column({ name: 'awaits', type: 'text', array: true }) awaits!: string[];
  @Column({ name: 'sequence', type: 'integer' }) sequence!: number;
  @Column({ name: 'head_hash', type: 'text' }) headHash!: string;
  @Column({ name: 'unit_id', type: 'uuid', nullable: true }) unitId!: string | null;
  @Column({ name: 'clock_facts', type: 'jsonb' }) clockFacts!: unknown;
  @Column({ name: 'clock_runs', type: 'boolean' }) clockRuns!: boolean;
  @Column({ name: 'receipt_on', type: 'date', nullable: true }) receiptOn!: string | null;
  @Column({ name: 'legal_due', type: 'date', nullable: true }) legalDue!: string | null;
  @Column({ name: 'safe_due', type: 'date', nullable: true }) safeDue!: string | null;
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn!: string | null;
  @Column({ name: 'provisional', type: 'boolean' }) provisional!: boolean;
  @Column({ name: 'correction_ask_by', type: 'date', nullable: true }) correctionAskBy!: string | null;
  @Column({ name: 'correction_until', type: 'date', nullable: true }) correctionUntil!: string | null;
  @Column({ name: 'calendar_version', type: 'text' }) calendarVersion!: string;
}
