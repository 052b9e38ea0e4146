import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { Organisation } from '@office/organisation';
import { Problem } from '@platform/http';
import { OfficeClock } from '@platform/time';
import { Temporal } from 'temporal-polyfill';
import { Attempts } from './attempts.service';
import { identityProblems } from './identity.problems';
import { overseeing } from './rules/rights-of';
import { endsAt } from './rules/session-age';
import type { StaffActor, StaffMember } from './staff';
import { SessionsStore } from './store/sessions.store';
import { StaffStore } from './store/staff.store';

/** Tries in a quarter of an hour. An address may be a whole office behind one line. */
const triesPerAccount = 5;
const triesPerAddress = 50;
/** How often, in seconds, a session's last use is written down. */
const seenEvery = 60;

export interface OpenSession {
  readonly actor: StaffActor;
  readonly csrfToken: string;
  /** When it ends if nothing is done until then. */
  readonly expiresAt: string;
}

/** Password in, opaque token out. Sessions live on the server and can be taken away at any moment. */
@Injectable()
export class StaffSignIn {
  /** Verified against when the account is unknown, so that both refusals take as long. */
  private readonly nobody = hash(randomBytes(16).toString('hex'));

  constructor(
    private readonly staff: StaffStore,
    private readonly sessions: SessionsStore,
    private readonly attempts: Attempts,
    private readonly organisation: Organisation,
    private readonly clock: OfficeClock,
  ) {}

  /** @throws Problem sign-in-failed without saying what was wrong, too-many-attempts */
  async verify(account: string, password: string, address: string): Promise<StaffMember> {
    const forgive = await this.attempts.knock([
      { purpose: 'staff-account', key: account.trim().toLowerCase(), limit: triesPerAccount },
      { purpose: 'staff-address', key: address, limit: triesPerAddress },
    ]);
    const found = await this.staff.usable(account, this.clock.today().toString());
    const right = await verify(found?.passwordHash ?? (await this.nobody), password);
    if (!found || !right) throw new Problem(identityProblems.signInFailed);
    await forgive();
    const { passwordHash: _, ...member } = found;
    return member;
  }

  /** @returns the token for the cookie; only its digest is kept */
  async begin(member: StaffMember): Promise<OpenSession & { readonly token: string }> {
    const token = randomBytes(32).toString('base64url');
    const csrfToken = randomBytes(24).toString('base64url');
    const now = this.clock.now();
    await this.sessions.begin({ tokenSha256: digestOf(token), staffId: member.id, csrfToken, at: now.toString() });
    return { token, csrfToken, expiresAt: endsAt({ beganAt: now, seenAt: now }).toString(), actor: await this.actorOf(member) };
  }

  /** Whose cookie that is; nobody's if the session ended, was revoked, or the account was closed. */
  async resume(token: string): Promise<OpenSession | undefined> {
    const now = this.clock.now();
    const tokenSha256 = digestOf(token);
    const session = await this.sessions.find(tokenSha256, this.clock.today().toString());
    if (!session) return undefined;
    const { csrfToken, beganAt, seenAt, ...member } = session;
    const began = instantOf(beganAt);
    const seen = instantOf(seenAt);
    if (Temporal.Instant.compare(now, endsAt({ beganAt: began, seenAt: seen })) >= 0) return undefined;
    if (now.since(seen).total('seconds') >= seenEvery) await this.sessions.seen(tokenSha256, now.toString());
    return { csrfToken, expiresAt: endsAt({ beganAt: began, seenAt: now }).toString(), actor: await this.actorOf(member) };
  }

  end(token: string): Promise<void> {
    return this.sessions.revoke(digestOf(token), this.clock.now().toString());
  }

  private async actorOf(member: StaffMember): Promise<StaffActor> {
    const oversees = member.roles.some((role) => overseeing.includes(role));
    const agencyIds = oversees ? await this.organisation.withAllBelow(member.agencyId) : [member.agencyId];
    return { ...member, unitId: member.unitId ?? undefined, scope: { actorId: member.id, agencyIds } };
  }
}

function instantOf(at: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime());
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
