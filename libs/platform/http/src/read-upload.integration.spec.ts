import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { Controller, Get, Module, Post, Req } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ObservabilityModule } from '@platform/observability';
import type { Request } from 'express';
import { configureHttp, HttpModule, Problem, readUpload } from './index';

@Controller('try')
class TryController {
  @Get() get() {
    return {};
  }
  @Post('upload') async upload(@Req() request: Request) {
    const { fields, fileName, content } = await readUpload(request, { fields: ['kind'], limitBytes: 3_000_000 });
    return { fields, fileName, length: (await text(content)).length };
  }
  @Post('unread') async unread(@Req() request: Request) {
    await readUpload(request, { fields: [], limitBytes: 50_000_000 });
    throw new Problem({ slug: 'try-not-now', status: 409, title: { zh: '现在不行', en: 'Not now' } });
  }
}

@Module({ imports: [ObservabilityModule.with({ process: 'try' }), HttpModule.with({ catalogues: [] })], controllers: [TryController] })
class TryModule {}

describe('a form with a file', () => {
  let app: NestExpressApplication;
  let base: string;

  beforeAll(async () => {
    app = await NestFactory.create<NestExpressApplication>(TryModule, { bodyParser: false, logger: ['error'] });
    configureHttp(app, { prefix: 'v1' });
    await app.listen(0, '127.0.0.1');
    base = await app.getUrl();
  });

  afterAll(() => app.close());

  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(base + path, init);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };

  const form = (fields: Record<string, string>, file?: Blob, name = 'a.pdf') => {
    const data = new FormData();
    for (const [field, value] of Object.entries(fields)) data.set(field, value);
    if (file) data.set('file', file, name);
    return ask('/v1/try/upload', { method: 'POST', body: data, headers: { 'accept-language': 'en' } });
  };

  it('is read as it flows, its name in Chinese', async () => {
    expect((await form({ kind: 'proof' }, new Blob(['x'.repeat(200_000)]), '身份证.pdf')).body).toEqual({
      fields: { kind: 'proof' },
      fileName: '身份证.pdf',
      length: 200_000,
    });
  });

  it.each([
    ['without file', { kind: 'x' }, undefined, [{ field: 'file', says: 'Is needed' }]],
    ['without field', {}, new Blob(['x']), [{ field: 'kind', says: 'Is needed' }]],
    ['with a stray field', { kind: 'x', admin: 'y' }, new Blob(['x']), [{ field: 'admin', says: 'There is no such field' }]],
    ['with an endless field', { kind: 'x'.repeat(501) }, new Blob(['x']), [{ field: 'kind', says: 'At most 500 bytes' }]],
    [
      'with a strange field',
      { kind: 'x\u0000' },
      new Blob(['x']),
      [{ field: 'kind', says: 'Holds control characters that cannot be used' }],
    ],
  ])('%s is refused', async (_what, fields, file, expected) => {
    const { status, body } = await form(fields, file);
    expect(status).toBe(422);
    expect(body['faults']).toEqual(expected);
  });

  it.each([
    ['application/json', '{}'],
    ['multipart/form-data', 'x'],
    ['multipart/form-data; boundary=x', '--x\r\nrubbish'],
  ])('that is none (%s) is refused', async (type, body) => {
    const answer = await ask('/v1/try/upload', { method: 'POST', body, headers: { 'content-type': type } });
    expect([415, 422]).toContain(answer.status);
  });

  it('that announces two gigabytes is answered at once, while the client still sends', async () => {
    const { port } = new URL(base);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      `POST /v1/try/upload HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: ${2 ** 31}\r\n\r\n--b\r\n`,
    );
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toContain('413');
    socket.destroy();
  });

  it('nobody reads to its end is still answered, and the connection serves on', async () => {
    const data = new FormData();
    data.set('file', new Blob([new Uint8Array(30_000_000)]), 'a.pdf');
    const answers = await Promise.all([1, 2, 3].map(() => ask('/v1/try/unread', { method: 'POST', body: data })));
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 409]);
    expect((await ask('/v1/try')).status).toBe(200);
  });

  it('whose sender hangs up harms nobody', async () => {
    const socket = connect(Number(new URL(base).port), '127.0.0.1');
    socket.write(
      'POST /v1/try/upload HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n\r\n' +
        '--b\r\nContent-Disposition: form-data; name="kind"\r\n\r\nx\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\nabc',
    );
    await once(socket, 'ready');
    socket.destroy();
    await once(socket, 'close');
    expect((await ask('/v1/try')).status).toBe(200);
  });
});
