import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { dressStaffApi } from '../../apps/staff-api/src/dress-staff-api';
import { StaffApiModule } from '../../apps/staff-api/src/staff-api.module';
import { anApi, password, send, type AnApi, type Answer, type Sent } from './an-api';

/** A signed-in browser of the desk. */
export interface DeskUser {
  readonly cookie: string;
  readonly csrfToken: string;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly post: (path: string, sent?: Sent) => Promise<Answer>;
}

export interface ADesk extends AnApi {
  /** Any account of {@link anApi}. */
  as(account: string): Promise<DeskUser>;
}

/** staff-api as production dresses it. @param webFolder the desk's build, where a test needs one */
export async function aDesk(day: string, webFolder?: string): Promise<ADesk> {
  const api = await anApi(async (settings, clock) => {
    const whole = { ...settings, TRUSTED_PROXIES: 0, STAFF_WEB: webFolder };
    const options = { bodyParser: false, logger: false, abortOnError: false } as const;
    const app = await NestFactory.create<NestExpressApplication>(StaffApiModule.with(whole, clock), options);
    dressStaffApi(app, whole);
    return app;
  }, day);
  const base = `${api.url}/staff/v1`;
  return {
    ...api,
    as: async (account) => {
      const { headers, json, status, text } = await send(`${base}/session`, 'POST', { body: { account, password } });
      if (status !== 201) throw new Error(`${account} could not sign in: ${text}`);
      const cookie = headers.getSetCookie()[0]?.split(';')[0] ?? '';
      const csrfToken = json['csrfToken'] as string;
      return {
        cookie,
        csrfToken,
        get: (path, more) => send(`${base}${path}`, 'GET', { headers: { cookie, ...more } }),
        post: (path, sent = {}) =>
          send(`${base}${path}`, 'POST', { ...sent, headers: { cookie, 'x-csrf-token': csrfToken, ...sent.headers } }),
      };
    },
  };
}

/** A paper application as the desk takes it down. */
export function paperOf(day: string, description = '2025 年度部门预算'): object {
  return {
    application: {
      applicant: { kind: 'citizen', name: '王小明', idType: 'resident-id', idNo: '110101199001011237', phone: '13800000000' },
      items: [{ description }],
      carrier: 'paper',
      route: 'post',
    },
    channel: 'counter',
    evidence: { on: day },
    identityProven: true,
  };
}
