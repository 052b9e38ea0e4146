import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { roles, type StaffRole } from '@law/workflow';
import { IdentityModule, StaffDirectory } from '@office/identity';
import { PersistenceModule } from '@platform/persistence';
import { SealingModule } from '@platform/sealing';
import { aDatabase, type TestDatabase } from '@platform/testkit';
import { MovableClock, OfficeClock } from '@platform/time';
import { north, plantTheTree, south } from './an-office';

/** Of every account: one for each role of the north office, named like it, and `south-registrar`. */
export const password = 'correct horse battery';

export interface ApiSettings {
  readonly PORT: number;
  readonly DATABASE_URL: string;
  readonly DATABASE_POOL: number;
  readonly GONGKAI_SECRET: Buffer<ArrayBuffer>;
  readonly GONGKAI_FILES: string;
  readonly MAIL_FROM: string;
}

/** One API on a database of its own, over real HTTP, under a clock that stands where it was put. */
export interface AnApi {
  readonly app: NestExpressApplication;
  readonly url: string;
  readonly clock: MovableClock;
  readonly database: TestDatabase;
  readonly settings: ApiSettings;
  close(): Promise<void>;
}

export async function anApi(
  boot: (settings: ApiSettings, clock: OfficeClock) => Promise<NestExpressApplication>,
  day: string,
): Promise<AnApi> {
  const database = await aDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-api-'));
  const clock = new MovableClock('2026-01-01T00:00:00Z');
  clock.moveToDay(day);
  await plantTheTree(database.workerUrl);
  await enrol(database.workerUrl, clock);
  const settings = {
    PORT: 0,
    DATABASE_URL: database.appUrl,
    DATABASE_POOL: 10,
    GONGKAI_SECRET: Buffer.alloc(32, 7),
    GONGKAI_FILES: folder,
    MAIL_FROM: 'foi@example.cn',
  };
  const app = await boot(settings, clock);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return {
    app,
    url: `http://127.0.0.1:${port}`,
    clock,
    database,
    settings,
    close: async () => {
      await app.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function enrol(url: string, clock: OfficeClock): Promise<void> {
  @Module({ providers: [{ provide: OfficeClock, useValue: clock }], exports: [OfficeClock] })
  class ClockModule {}
  @Module({
    imports: [
      { module: ClockModule, global: true },
      PersistenceModule.with({ url, poolSize: 4 }),
      SealingModule.with(Buffer.alloc(32, 7)),
      IdentityModule,
    ],
  })
  class Registry {}
  const registry = await NestFactory.createApplicationContext(Registry, { logger: false, abortOnError: false });
  const directory = registry.get(StaffDirectory, { strict: false });
  const desk = Object.keys(roles).filter((role): role is StaffRole => role !== 'applicant' && role !== 'system');
  const member = { password, validFrom: '2020-01-01' };
  await Promise.all([
    ...desk.map((role) =>
      directory.enrol({
        ...member,
        account: role,
        name: roles[role].zh,
        agencyId: north.id,
        unitId: role.startsWith('unit-') ? north.unit : undefined,
        roles: [role],
      }),
    ),
    directory.enrol({ ...member, account: 'south-registrar', name: '南', agencyId: south.id, roles: ['registrar', 'counter-clerk'] }),
  ]);
  await registry.close();
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; empty where it is none. */
  readonly json: Readonly<Record<string, unknown>>;
}

export interface Sent {
  readonly body?: unknown;
  readonly form?: FormData;
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends one request and reads the whole answer. */
export async function send(url: string, method: string, { body, form, raw, headers }: Sent = {}): Promise<Answer> {
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const kind: Record<string, string> = text === undefined ? {} : { 'content-type': 'application/json' };
  const response = await fetch(url, { method, headers: { ...kind, ...headers }, body: form ?? text });
  const said = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return {
    status: response.status,
    headers: response.headers,
    text: said,
    json: isJson ? (JSON.parse(said) as Record<string, unknown>) : {},
  };
}

/** A form with plain fields and, last, one file. */
export function aForm(fields: Readonly<Record<string, string>>, name: string, content: Uint8Array): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  form.set('file', new Blob([new Uint8Array(content)]), name);
  return form;
}
