import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { Controller, Module, Post, Req } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { configureHttp, HttpModule, readUpload } from '@platform/http';
import { ObservabilityModule } from '@platform/observability';
import type { Request } from 'express';
import { fileProblems, FilesModule, FileStore, type StoredFile } from './index';

@Controller('papers')
class PapersController {
  constructor(private readonly files: FileStore) {}

  @Post() async take(@Req() sent: Request): Promise<StoredFile> {
    const { content, fileName } = await readUpload(sent, { fields: [], limitBytes: 2 ** 32 });
    return this.files.put(content, { fileName });
  }
}

describe('a paper that comes over HTTP', () => {
  let folder: string;
  let app: NestExpressApplication;
  let port: number;
  const kept = async () => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-files-'));
    @Module({
      imports: [
        FilesModule.with({ folder }),
        ObservabilityModule.with({ process: 'try' }),
        HttpModule.with({ catalogues: [fileProblems] }),
      ],
      controllers: [PapersController],
    })
    class PapersModule {}
    app = await NestFactory.create<NestExpressApplication>(PapersModule, { bodyParser: false, logger: ['error'] });
    configureHttp(app);
    await app.listen(0, '127.0.0.1');
    port = Number(new URL(await app.getUrl()).port);
  });

  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  const send = async (content: string | Uint8Array<ArrayBuffer>, name: string) => {
    const form = new FormData();
    form.set('file', new Blob([content]), name);
    const answer = await fetch(`http://127.0.0.1:${port}/papers`, { method: 'POST', body: form, headers: { 'accept-language': 'en' } });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };

  it('is kept', async () => {
    expect(await send('%PDF-1.7\n%%EOF\n', '委托书.pdf')).toMatchObject({
      status: 201,
      body: { mediaType: 'application/pdf', fileName: '委托书.pdf' },
    });
    expect(await kept()).toBe(1);
  });

  it('is refused with the reason when it is a program called .pdf', async () => {
    expect(await send(new Uint8Array([0x4d, 0x5a, ...new Array<number>(500).fill(1)]), 'a.pdf')).toMatchObject({
      status: 415,
      body: { type: '/problems/file-not-what-its-name-says', title: 'The content of the file is not what its name says' },
    });
  });

  it('is refused early when it would have two gigabytes, and costs neither memory nor disk', async () => {
    const before = process.memoryUsage.rss();
    let sent = 0;
    const going = request({ port, path: '/papers', method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=b' } });
    going.on('error', () => undefined);
    going.write('--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7\n');
    const piece = Buffer.alloc(1024 * 1024);
    const answered = { yet: false };
    const answer = once(going, 'response').finally(() => (answered.yet = true)) as Promise<[NodeJS.ReadableStream]>;
    const pump = (async () => {
      while (!answered.yet && sent < 2 ** 31) {
        sent += piece.length;
        if (!going.write(piece)) await Promise.race([once(going, 'drain'), answer]);
      }
    })();
    const [response] = await answer;
    await pump;
    expect(await json(response)).toMatchObject({ status: 413, type: '/problems/file-too-large', limitBytes: 20 * 1024 * 1024 });
    going.destroy();
    expect(sent).toBeLessThan(200 * 1024 * 1024);
    expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 1024 * 1024);
    expect(await kept()).toBe(1);
  }, 30_000);
});
