import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { readSettings } from '@platform/config';
import { HouseLogger } from '@platform/observability';
import { CitizenApiModule } from './citizen-api.module';
import { dressCitizenApi } from './dress-citizen-api';
import { citizenApiSettings } from './settings';

async function start(): Promise<void> {
  const settings = readSettings(citizenApiSettings);
  const app = await NestFactory.create<NestExpressApplication>(CitizenApiModule.with(settings), {
    bodyParser: false,
    abortOnError: false,
    logger: new HouseLogger('citizen-api'),
  });
  dressCitizenApi(app, settings);
  await app.listen(settings.PORT);
  new Logger('citizen-api').log(`listening on ${await app.getUrl()}`);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'citizen-api could not start');
  process.exit(1);
});
