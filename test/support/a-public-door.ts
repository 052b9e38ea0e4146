import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { CitizenApiModule } from '../../apps/citizen-api/src/citizen-api.module';
import { dressCitizenApi } from '../../apps/citizen-api/src/dress-citizen-api';
import type { OfficeClock } from '@platform/time';
import { aForm, anApi, send, type AnApi, type Answer, type ApiSettings, type Sent } from './an-api';
import { north } from './an-office';
import { aPdf } from './strange-files';

/** What an applicant typed, ready to be filed. */
export const wholeAnswers = {
  agencyId: north.id,
  applicant: { kind: 'citizen', name: '王小明', idType: 'resident-id', idNo: '110101199001011237', phone: '13800000000' },
  items: [{ description: '2025 年度部门预算' }],
  carrier: 'electronic',
  route: 'portal',
  serviceConsent: true,
};

export interface PublicDoor extends AnApi {
  readonly call: (method: string, path: string, token?: string, sent?: Sent) => Promise<Answer>;
  /** @returns the token of an empty draft */
  readonly begin: () => Promise<string>;
  /** Begins, fills in, proves the identity and files. */
  readonly file: (typed?: object) => Promise<Answer & { readonly draft: string }>;
  /** @returns the token of an access to what a receipt stands for */
  readonly enter: (receipt: Answer) => Promise<string>;
}

/** citizen-api as production dresses it, on a database of its own. */
export async function aPublicDoor(day: string): Promise<PublicDoor> {
  return doorOf(await anApi(bootCitizenApi, day));
}

/** citizen-api beside another API, on its database and under its clock. */
export async function aPublicDoorBeside({ settings, clock, database }: AnApi): Promise<PublicDoor> {
  const app = await bootCitizenApi(settings, clock);
  await app.listen(0, '127.0.0.1');
  return doorOf({ app, url: await app.getUrl(), clock, database, settings, close: () => app.close() });
}

async function bootCitizenApi(settings: ApiSettings, clock: OfficeClock): Promise<NestExpressApplication> {
  const whole = { ...settings, CITIZEN_WEB_ADDRESSES: 'loopback' };
  const options = { bodyParser: false, logger: false, abortOnError: false } as const;
  const app = await NestFactory.create<NestExpressApplication>(CitizenApiModule.with(whole, clock), options);
  dressCitizenApi(app, whole);
  return app;
}

function doorOf(api: AnApi): PublicDoor {
  const call: PublicDoor['call'] = (method, path, token, sent = {}) => {
    const bearer: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
    return send(`${api.url}/citizen/v1${path}`, method, { ...sent, headers: { ...bearer, ...sent.headers } });
  };
  const tokenOf = ({ json }: Answer): string => json['token'] as string;
  const begin = async (): Promise<string> => tokenOf(await call('POST', '/drafts', undefined, { body: {} }));
  return {
    ...api,
    call,
    begin,
    file: async (typed = wholeAnswers) => {
      const draft = await begin();
      await call('PUT', '/drafts/current', draft, { body: { answers: typed } });
      await call('POST', '/drafts/current/uploads', draft, { form: aForm({ kind: 'identity-proof' }, 'id.pdf', aPdf) });
      return { draft, ...(await call('POST', '/requests', draft, { body: {} })) };
    },
    enter: async ({ json: { number, queryCode } }) => tokenOf(await call('POST', '/access', undefined, { body: { number, queryCode } })),
  };
}

export function slugOf({ json }: Answer): string {
  return (json['type'] as string).replace('/problems/', '');
}
