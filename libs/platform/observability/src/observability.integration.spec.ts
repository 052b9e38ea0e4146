import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { PersistenceModule } from '@platform/persistence';
import { aDatabase, type TestDatabase } from '@platform/testkit';
import { DataSource } from 'typeorm';
import { currentTrace, HouseLogger, ObservabilityModule, timeRequests, traced, watchPromise } from './index';

@Controller('case')
class CaseController {
  @Get(':number') read() {
    return {};
  }
}

describe('a process that is watched', () => {
  let database: TestDatabase;
  let app: NestExpressApplication;
  let base: string;

  beforeAll(async () => {
    database = await aDatabase();
    @Module({
      imports: [PersistenceModule.with({ url: database.appUrl, poolSize: 1 }), ObservabilityModule.with({ process: 'watched' })],
      controllers: [CaseController],
    })
    class WatchedModule {}
    app = await NestFactory.create<NestExpressApplication>(WatchedModule, { logger: false });
    app.use(timeRequests);
    await app.listen(0, '127.0.0.1');
    base = await app.getUrl();
  });

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('lives, and is ready as long as its database answers', async () => {
    expect((await fetch(`${base}/health/live`)).status).toBe(200);
    expect(await (await fetch(`${base}/health/ready`)).json()).toMatchObject({ status: 'ok', details: { database: { status: 'up' } } });
  });

  it('counts its requests by route, never by address', async () => {
    await fetch(`${base}/case/GK-2026-000017`);
    watchPromise('gongkai_try_waiting_seconds', 'How long the oldest waits.', () => Promise.resolve(7));
    watchPromise('gongkai_try_waiting_seconds', 'How long the oldest waits.', () => Promise.resolve(8));
    const figures = await (await fetch(`${base}/metrics`)).text();
    expect(figures).toMatch(/gongkai_http_request_seconds_count\{.*route="\/case\/:number".*\} 1/);
    expect(figures).not.toContain('GK-2026-000017');
    expect(figures).toContain('gongkai_try_waiting_seconds{process="watched"} 8');
    expect(figures).toContain('process_resident_memory_bytes');
  });

  it('shows its figures to nobody who comes through a proxy', async () => {
    expect((await fetch(`${base}/metrics`, { headers: { 'x-forwarded-for': '127.0.0.1' } })).status).toBe(404);
  });

  it('is not ready, but lives, when its database is gone', async () => {
    await app.get(DataSource).destroy();
    expect((await fetch(`${base}/health/live`)).status).toBe(200);
    expect((await fetch(`${base}/health/ready`)).status).toBe(503);
  });

  it('writes one JSON line a fact, with the process and the trace', () => {
    const lines: string[] = [];
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
    traced('trace-1', () => {
      expect(currentTrace()).toBe('trace-1');
      new HouseLogger('staff-api').log({ act: 'sign-reply', requestId: 'r1' }, 'reply');
    });
    write.mockRestore();
    expect(JSON.parse(lines.join(''))).toMatchObject({
      level: 'log',
      context: 'reply',
      process: 'staff-api',
      trace: 'trace-1',
      message: { act: 'sign-reply', requestId: 'r1' },
    });
    expect(currentTrace()).toBeUndefined();
  });
});
