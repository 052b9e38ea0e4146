import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';

/** A case whose term presses, as its projection has it. */
export interface PressingCase {
  readonly id: string;
  readonly agencyId: string;
  /** Last day of the reply under the stricter reading; present while the term runs. */
  readonly safeDue?: string;
  /** Last day of the applicant's correction; present while it is awaited. */
  readonly correctionUntil?: string;
}

interface Row {
  readonly id: string;
  readonly agency_id: string;
  readonly safe_due: string | null;
  readonly correction_until: string | null;
}

@Injectable()
export class TermsStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Running terms that end on `dueUntil` or before, and corrections awaited until a day before `today`. */
  async pressing(dueUntil: string, today: string, after: string, limit: number): Promise<PressingCase[]> {
    const rows = await this.unitOfWork.sql<Row>(
      'case-file-pressing',
      `SELECT id, agency_id, CASE WHEN clock_runs THEN safe_due::text END AS safe_due,
         CASE WHEN state = 'awaiting-correction' THEN correction_until::text END AS correction_until
       FROM case_file.request
       WHERE id > $3 AND ((clock_runs AND safe_due <= $1) OR (state = 'awaiting-correction' AND correction_until < $2))
       ORDER BY id LIMIT $4`,
      [dueUntil, today, after, limit],
    );
    return rows.map(({ id, agency_id: agencyId, safe_due: due, correction_until: until }) => ({
      id,
      agencyId,
      safeDue: due ?? undefined,
      correctionUntil: until ?? undefined,
    }));
  }

  async awaits(id: string): Promise<readonly string[]> {
    const [row] = await this.unitOfWork.sql<{ awaits: string[] }>(
      'case-file-awaits',
      'SELECT awaits FROM case_file.request WHERE id = $1',
      [id],
    );
    return row?.awaits ?? [];
  }
}
