import 'reflect-metadata';
import { ConsoleLogger, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { CitizenWebModule } from './citizen-web.module';
import { dressCitizenWeb } from './web/dress-citizen-web';
import { PageAdapter } from './web/page-adapter';
import { readSettings } from './web/settings';

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const app = await NestFactory.create<NestExpressApplication>(CitizenWebModule, new PageAdapter(), {
    bodyParser: false,
    logger: new ConsoleLogger({ json: true }),
  });
  dressCitizenWeb(app, settings);
  app.enableShutdownHooks();
  await app.listen(settings.port);
  new Logger('citizen-web').log(`listening on ${await app.getUrl()}`);
}

start().catch((error: unknown) => {
  new Logger('citizen-web').fatal(error instanceof Error ? error.message : 'could not start');
  process.exitCode = 1;
});
