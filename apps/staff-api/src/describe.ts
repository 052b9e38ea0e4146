import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { staffCookie } from '@office/identity';
import { dressStaffApi } from './dress-staff-api';
import { StaffApiModule } from './staff-api.module';

/** Prints what this API offers as OpenAPI. Nothing is begun for it: no database, no secret, no port. */
async function describe(): Promise<void> {
  const nothing = {
    PORT: 0,
    DATABASE_URL: '',
    DATABASE_POOL: 1,
    GONGKAI_SECRET: Buffer.alloc(32),
    GONGKAI_FILES: '',
    MAIL_FROM: '',
    TRUSTED_PROXIES: 0,
  };
  const app = await NestFactory.create<NestExpressApplication>(StaffApiModule.with(nothing), {
    preview: true,
    bodyParser: false,
    logger: false,
  });
  dressStaffApi(app, nothing);
  const head = new DocumentBuilder()
    .setTitle('公开 staff API')
    .setDescription('What the desk does. Every refusal is a problem document (RFC 9457).')
    .setVersion('1')
    .addCookieAuth(staffCookie)
    .build();
  process.stdout.write(`${JSON.stringify(SwaggerModule.createDocument(app, head))}\n`);
}

describe().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
