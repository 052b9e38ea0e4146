import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readSettings } from '@platform/config';
import { HouseLogger } from '@platform/observability';
import { workerSettings } from './settings';
import { WorkerModule } from './worker.module';

async function start(): Promise<void> {
  const settings = readSettings(workerSettings);
  const app = await NestFactory.create(WorkerModule.with(settings), { logger: new HouseLogger('worker') });
  app.enableShutdownHooks();
  const log = new Logger('worker');
  if (settings.PORT === undefined) await app.init();
  else await app.listen(settings.PORT);
  log.log(settings.PORT === undefined ? 'at work' : `at work, health on ${await app.getUrl()}`);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'worker could not start');
  process.exit(1);
});
