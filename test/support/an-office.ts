import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Actor } from '@casework/case-file';
import type { StaffRole } from '@law/workflow';
import { NotificationModule } from '@office/notification';
import { FilesModule } from '@platform/files';
import { PersistenceModule } from '@platform/persistence';
import { SealingModule } from '@platform/sealing';
import { aDatabase, type TestDatabase } from '@platform/testkit';
import { MovableClock, OfficeClock } from '@platform/time';
import { Client } from 'pg';

export const north = {
  id: '0190a6a0-0000-7000-8000-00000000000a',
  code: 'NORTH',
  name: { zh: '北城办公室', en: 'North office' },
  unit: '0190a6a0-0000-7000-8000-0000000000a1',
  otherUnit: '0190a6a0-0000-7000-8000-0000000000a2',
};
export const south = {
  id: '0190a6a0-0000-7000-8000-00000000000b',
  code: 'SOUTH',
  name: { zh: '南城办公室', en: 'South office' },
  unit: '0190a6a0-0000-7000-8000-0000000000b1',
};

/** Rooms on a database of their own, with the real seal, outbox and file store, under a clock that stands where it was put. */
export interface AnOffice {
  readonly clock: MovableClock;
  readonly database: TestDatabase;
  get<T>(service: Type<T>): T;
  /** One statement as the role that owns the tables, or as another one. */
  sql<Row = Record<string, unknown>>(text: string, values?: readonly unknown[], url?: string): Promise<Row[]>;
  close(): Promise<void>;
}

export async function anOffice(rooms: readonly Type[], day: string): Promise<AnOffice> {
  const database = await aDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-office-'));
  const clock = new MovableClock('2026-01-01T00:00:00Z');
  clock.moveToDay(day);
  await plantTheTree(database.workerUrl);
  const module = await compile(rooms, { url: database.appUrl, folder, clock });
  return {
    clock,
    database,
    get: <T>(service: Type<T>) => module.get<T>(service, { strict: false }),
    sql: (text, values = [], url = database.ownerUrl) => onDatabase(url, text, values),
    close: async () => {
      await module.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A member of staff of that agency, and of its unit where the role works in one. */
export function staff(agency: typeof north | typeof south, ...roles: readonly StaffRole[]): Actor {
  const scope = { actorId: `${agency.code}:${roles.join('+')}`, agencyIds: [agency.id] };
  const inUnit = roles.some((role) => role.startsWith('unit-'));
  return { id: scope.actorId, roles, agencyId: agency.id, unitId: inUnit ? agency.unit : undefined, scope };
}

function compile(
  rooms: readonly Type[],
  { url, folder, clock }: { readonly url: string; readonly folder: string; readonly clock: OfficeClock },
): Promise<INestApplicationContext> {
  @Global()
  @Module({ providers: [{ provide: OfficeClock, useValue: clock }], exports: [OfficeClock] })
  class ClockModule {}
  @Module({
    imports: [
      ClockModule,
      PersistenceModule.with({ url, poolSize: 10 }),
      SealingModule.with(Buffer.alloc(32, 7)),
      FilesModule.with({ folder }),
      NotificationModule.with({ smtpUrl: 'smtp://127.0.0.1:9', mailFrom: 'foi@example.cn' }),
      ...rooms,
    ],
  })
  class OfficeModule {}
  return NestFactory.createApplicationContext(OfficeModule, { logger: false, abortOnError: false });
}

export async function plantTheTree(url: string): Promise<void> {
  for (const { id, code, name, ...units } of [north, south]) {
    await onDatabase(
      url,
      `INSERT INTO organisation.agency (id, code, kind, name_zh, name_en, word, contact, review_authority, valid_from)
       VALUES ($1, $2, 'department', $3, $4, '公开', '{"address":"一号"}', '市人民政府', '2008-05-01')`,
      [id, code, name.zh, name.en],
    );
    for (const unit of Object.values(units))
      await onDatabase(
        url,
        `INSERT INTO organisation.unit (id, agency_id, name_zh, name_en, valid_from) VALUES ($1, $2, '一科', 'First unit', '2008-05-01')`,
        [unit, id],
      );
  }
}

async function onDatabase<Row>(url: string, text: string, values: readonly unknown[]): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text, [...values])).rows as Row[];
  } finally {
    await client.end();
  }
}
