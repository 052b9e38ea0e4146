import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import type { Template } from '../rules/templates';

export interface Notice {
  readonly id: string;
  readonly agencyId: string;
  readonly requestId?: string;
  readonly to: { readonly staffId: string } | { readonly role: string };
  readonly template: Template;
  readonly particulars: Readonly<Record<string, string>>;
}

export interface ShownNotice {
  readonly id: string;
  readonly requestId?: string;
  readonly template: Template;
  readonly particulars: Readonly<Record<string, string>>;
  readonly noticedAt: string;
  readonly readAt?: string;
}

interface Row {
  readonly id: string;
  readonly request_id: string | null;
  readonly template: Template;
  readonly particulars: Record<string, string>;
  readonly noticed_at: Date;
  readonly read_at: Date | null;
}

@Injectable()
export class NoticesStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async keep(notices: readonly Notice[], at: string): Promise<void> {
    const rows = notices.map(({ to, ...notice }) => ({ ...notice, ...('staffId' in to ? { staffId: to.staffId } : { role: to.role }) }));
    await this.unitOfWork.sql(
      'notification-keep-notices',
      `INSERT INTO notification.notice (id, agency_id, request_id, staff_id, role, template, particulars, noticed_at)
       SELECT id, "agencyId", "requestId", "staffId", role, template, particulars, $2 FROM jsonb_to_recordset($1::jsonb)
         AS notice (id uuid, "agencyId" uuid, "requestId" uuid, "staffId" text, role text, template text, particulars jsonb)`,
      [JSON.stringify(rows), at],
    );
  }

  /** The newest notices for one member of staff, by name or by role; row-level security leaves those of his agencies. */
  async latestFor(staffId: string, roles: readonly string[], limit: number): Promise<ShownNotice[]> {
    const rows = await this.unitOfWork.sql<Row>(
      'notification-latest-notices',
      `SELECT notice.id, notice.request_id, notice.template, notice.particulars, notice.noticed_at, mark.read_at
       FROM notification.notice LEFT JOIN notification.read_mark mark ON mark.notice_id = notice.id AND mark.staff_id = $1
       WHERE notice.staff_id = $1 OR notice.role = ANY ($2::text[])
       ORDER BY notice.noticed_at DESC, notice.id DESC LIMIT $3`,
      [staffId, roles, limit],
    );
    return rows.map((row) => ({
      id: row.id,
      requestId: row.request_id ?? undefined,
      template: row.template,
      particulars: row.particulars,
      noticedAt: row.noticed_at.toISOString(),
      readAt: row.read_at?.toISOString(),
    }));
  }

  async markRead(staffId: string, noticeIds: readonly string[], at: string): Promise<void> {
    await this.unitOfWork.sql(
      'notification-mark-read',
      `INSERT INTO notification.read_mark (notice_id, staff_id, agency_id, read_at)
       SELECT id, $1, agency_id, $3 FROM notification.notice WHERE id = ANY ($2::uuid[])
       ON CONFLICT DO NOTHING`,
      [staffId, noticeIds, at],
    );
  }
}
