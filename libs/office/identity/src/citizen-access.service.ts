import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Problem } from '@platform/http';
import { Seal } from '@platform/sealing';
import { OfficeClock } from '@platform/time';
import { Attempts } from './attempts.service';
import { identityProblems } from './identity.problems';
import { plainQueryCode } from './rules/query-code';
import { applicantMinutes } from './rules/session-age';
import type { ApplicantActor } from './staff';
import { SessionsStore } from './store/sessions.store';

const triesPerNumber = 5;
const triesPerAddress = 40;

export interface Access {
  readonly token: string;
  readonly expiresAt: string;
  readonly requestId: string;
}

/** An applicant needs no account: number and query code from the receipt open the one request. */
@Injectable()
export class CitizenAccess {
  constructor(
    private readonly sessions: SessionsStore,
    private readonly attempts: Attempts,
    private readonly seal: Seal,
    private readonly clock: OfficeClock,
  ) {}

  /** The same answer whether the number or the code is wrong. @throws Problem access-failed, too-many-attempts */
  async enter(number: string, queryCode: string, address: string): Promise<Access> {
    const wanted = number.trim().toUpperCase();
    const forgive = await this.attempts.knock([
      { purpose: 'request-number', key: wanted, limit: triesPerNumber },
      { purpose: 'request-address', key: address, limit: triesPerAddress },
    ]);
    const found = await this.sessions.requestByAccess(wanted, this.markOf(queryCode));
    if (!found) throw new Problem(identityProblems.accessFailed);
    await forgive();
    return this.begin(found);
  }

  /** For whoever has just filed the request. */
  async begin({ requestId, agencyId }: { readonly requestId: string; readonly agencyId: string }): Promise<Access> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const expiresAt = now.add({ minutes: applicantMinutes }).toString();
    await this.sessions.beginForApplicant({ tokenSha256: digestOf(token), requestId, agencyId, at: now.toString(), until: expiresAt });
    return { token, expiresAt, requestId };
  }

  async resume(token: string): Promise<ApplicantActor | undefined> {
    const session = await this.sessions.findForApplicant(digestOf(token), this.clock.now().toString());
    if (!session) return undefined;
    const { requestId, agencyId } = session;
    const id = `applicant:${requestId}`;
    return { id, roles: ['applicant'], requestId, scope: { actorId: id, agencyIds: [agencyId], requestId } };
  }

  end(token: string): Promise<void> {
    return this.sessions.revokeForApplicant(digestOf(token), this.clock.now().toString());
  }

  /** What the database keeps instead of the code. */
  markOf(queryCode: string): string {
    return this.seal.mark('query-code', plainQueryCode(queryCode));
  }
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
