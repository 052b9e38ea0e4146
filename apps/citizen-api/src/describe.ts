import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { CitizenApiModule } from './citizen-api.module';
import { dressCitizenApi } from './dress-citizen-api';

/** Prints what this API offers as OpenAPI. Nothing is begun for it: no database, no secret, no port. */
async function describe(): Promise<void> {
  const nothing = { PORT: 0, DATABASE_URL: '', DATABASE_POOL: 1, GONGKAI_SECRET: Buffer.alloc(32), GONGKAI_FILES: '', MAIL_FROM: '' };
  const settings = { ...nothing, CITIZEN_WEB_ADDRESSES: 'loopback' };
  const module = CitizenApiModule.with(settings);
  const app = await NestFactory.create<NestExpressApplication>(module, { preview: true, bodyParser: false, logger: false });
  dressCitizenApi(app, settings);
  const head = new DocumentBuilder()
    .setTitle('公开 citizen API')
    .setDescription('What applicants do, for the public web. Every refusal is a problem document (RFC 9457).')
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'The token of a draft, or of an access by number and query code.' })
    .build();
  process.stdout.write(`${JSON.stringify(SwaggerModule.createDocument(app, head))}\n`);
}

describe().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
