import type { Actor as Judged } from '@law/workflow';
import type { Scope } from '@platform/persistence';

/**
 * Who acts, as every room of casework knows him. Staff: the id of the account, the roles and agency of the session. An applicant:
 * {@link applicantOf}. A job: {@link systemActor}.
 */
export interface Actor extends Judged {
  readonly scope: Scope;
  readonly name?: string;
  /** Absent for applicants and jobs. Staff act only in their own agency, however far they may look. */
  readonly agencyId?: string;
  readonly unitId?: string;
}

/** The applicant of one request: sees it and nothing else. */
export function applicantOf(request: { readonly id: string; readonly agencyId: string }): Actor {
  const id = `applicant:${request.id}`;
  return { id, roles: ['applicant'], scope: { actorId: id, agencyIds: [request.agencyId], requestId: request.id } };
}

/** A job of the worker. Its database role sees all agencies. @param job as named in the timetable, `deadlines.sweep` */
export function systemActor(job: string): Actor {
  const id = `system:${job}`;
  return { id, roles: ['system'], scope: { actorId: id, agencyIds: [] } };
}
