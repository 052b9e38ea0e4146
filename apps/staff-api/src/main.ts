import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { readSettings } from '@platform/config';
import { HouseLogger } from '@platform/observability';
import { dressStaffApi } from './dress-staff-api';
import { staffApiSettings } from './settings';
import { StaffApiModule } from './staff-api.module';

async function start(): Promise<void> {
  const settings = readSettings(staffApiSettings);
  const app = await NestFactory.create<NestExpressApplication>(StaffApiModule.with(settings), {
    bodyParser: false,
    abortOnError: false,
    logger: new HouseLogger('staff-api'),
  });
  dressStaffApi(app, settings);
  await app.listen(settings.PORT);
  new Logger('staff-api').log(`listening on ${await app.getUrl()}`);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : 'staff-api could not start');
  process.exit(1);
});
