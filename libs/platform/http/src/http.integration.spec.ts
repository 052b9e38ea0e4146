import { Body, Controller, Get, Module, Param, Post, Query, Req } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ObservabilityModule } from '@platform/observability';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import type { Request } from 'express';
import { configureHttp, HttpModule, Problem } from './index';

const tryProblems = {
  tooMany: {
    slug: 'try-too-many',
    status: 429,
    title: { zh: '次数过多', en: 'Too many' },
    law: '第一条',
    advice: { zh: '请稍后', en: 'Wait' },
  },
};

class Part {
  @IsString() @MaxLength(5) name!: string;
}
class Wish {
  @IsString() @MaxLength(10) title!: string;
  @IsIn(['a', 'b']) kind!: string;
  @IsInt() count!: number;
  @IsOptional() @IsUUID() id?: string;
  @IsOptional() @ValidateNested({ each: true }) @Type(() => Part) parts?: Part[];
}
class Words {
  @IsOptional() @IsString() @MaxLength(5) q?: string;
}

@Controller('try')
class TryController {
  @Post('wish') wish(@Body() wish: Wish) {
    return wish;
  }
  @Get('words') words(@Query() words: Words) {
    return words;
  }
  @Get('path/:id') path(@Param('id') id: string) {
    return { id };
  }
  @Get('many') many() {
    throw new Problem(tryProblems.tooMany, undefined, { retryAfterSeconds: 90, names: [{ zh: '甲', en: 'A' }] });
  }
  @Get('broken') broken() {
    throw new Error('secret 110101199003070011');
  }
  @Get('address') address(@Req() request: Request) {
    return { ip: request.ip };
  }
}

@Module({
  imports: [ObservabilityModule.with({ process: 'try' }), HttpModule.with({ catalogues: [tryProblems] })],
  controllers: [TryController],
})
class TryModule {}

describe('an API of the house', () => {
  let app: NestExpressApplication;
  let base: string;
  const said: string[] = [];

  beforeAll(async () => {
    app = await NestFactory.create<NestExpressApplication>(TryModule, {
      bodyParser: false,
      logger: { log: () => undefined, warn: () => undefined, error: (...words: unknown[]) => said.push(JSON.stringify(words)) },
    });
    configureHttp(app, { prefix: 'v1' });
    await app.listen(0, '127.0.0.1');
    base = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  });

  afterAll(() => app.close());

  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(base + path, init);
    const body = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      body: (body.startsWith('{') ? JSON.parse(body) : body) as Record<string, unknown>,
    };
  };
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    ask(path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  const faults = async (body: unknown, language = 'en') =>
    (await post('/v1/try/wish', JSON.stringify(body), { 'accept-language': language })).body['faults'];

  it('answers a refusal in the language asked for, with when to come again', async () => {
    const english = await ask('/v1/try/many', { headers: { 'accept-language': 'en-GB,zh;q=0.5', 'x-request-id': 'abcd-1234-efgh' } });
    expect(english.status).toBe(429);
    expect(english.headers.get('content-type')).toContain('application/problem+json');
    expect(english.headers.get('retry-after')).toBe('90');
    expect(english.headers.get('x-request-id')).toBe('abcd-1234-efgh');
    expect(english.body).toEqual({
      type: '/problems/try-too-many',
      title: 'Too many',
      status: 429,
      detail: 'Wait',
      law: '第一条',
      requestId: 'abcd-1234-efgh',
      retryAfterSeconds: 90,
      names: ['A'],
    });
    expect((await ask('/v1/try/many')).body['title']).toBe('次数过多');
  });

  it('explains every kind of refusal at its address, outside the prefix', async () => {
    const explained = await ask('/problems/try-too-many', { headers: { 'accept-language': 'en' } });
    expect(explained.body).toEqual({ type: '/problems/try-too-many', title: 'Too many', status: 429, advice: 'Wait', law: '第一条' });
    expect((await ask('/problems/invalid-input')).status).toBe(200);
    expect((await ask('/problems/constructor')).status).toBe(404);
  });

  it('says nothing of what it did not foresee but the request id, and logs no words of it that may name somebody', async () => {
    const { status, body } = await ask('/v1/try/broken');
    expect(status).toBe(500);
    expect(Object.keys(body).sort()).toEqual(['detail', 'requestId', 'status', 'title', 'type']);
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(said.join()).toContain('/v1/try/broken');
  });

  it('takes what fits', async () => {
    const wish = { title: '公开🙂', kind: 'a', count: 1, id: '0199e6b0-0000-7000-8000-000000000001', parts: [{ name: 'x' }] };
    expect((await post('/v1/try/wish', JSON.stringify(wish))).body).toEqual(wish);
  });

  it.each([
    [
      'what is missing',
      {},
      [
        { field: 'title', says: 'Is needed' },
        { field: 'kind', says: 'Is needed' },
        { field: 'count', says: 'Is needed' },
      ],
    ],
    ['what is too long', { title: 'x'.repeat(11), kind: 'a', count: 1 }, [{ field: 'title', says: 'At most 10 characters' }]],
    [
      'a wrong type',
      { title: 5, kind: 'a', count: '1' },
      [
        { field: 'title', says: 'Has to be text' },
        { field: 'count', says: 'Has to be a whole number' },
      ],
    ],
    ['a choice that is none', { title: 'x', kind: 'c', count: 1 }, [{ field: 'kind', says: 'Has to be one of: a, b' }]],
    ['what is not asked for', { title: 'x', kind: 'a', count: 1, admin: true }, [{ field: 'admin', says: 'There is no such field' }]],
    ['a wrong id', { title: 'x', kind: 'a', count: 1, id: '7' }, [{ field: 'id', says: 'Is not a valid id' }]],
    [
      'a fault inside a list',
      { title: 'x', kind: 'a', count: 1, parts: [{ name: 'ok' }, { name: 'too long' }] },
      [{ field: 'parts.1.name', says: 'At most 5 characters' }],
    ],
    ['a list that is none', { title: 'x', kind: 'a', count: 1, parts: ['x'] }, [{ field: 'parts.0', says: 'Has to be an object' }]],
    [
      'control characters',
      { title: 'a\u0000b', kind: 'a', count: 1 },
      [{ field: 'title', says: 'Holds control characters that cannot be used' }],
    ],
    [
      'text turned round',
      { title: 'a\u202eb', kind: 'a', count: 1 },
      [{ field: 'title', says: 'Holds control characters that cannot be used' }],
    ],
    [
      'half a character',
      { title: 'a\ud800', kind: 'a', count: 1 },
      [{ field: 'title', says: 'Holds control characters that cannot be used' }],
    ],
  ])('names %s beside its field', async (_what, body, expected) => {
    expect(await faults(body)).toEqual(expected);
  });

  it('says faults in Chinese too', async () => {
    expect(await faults({ title: 'x'.repeat(11), kind: 'a' }, 'zh-CN')).toEqual([
      { field: 'title', says: '不超过 10 个字' },
      { field: 'count', says: '必填' },
    ]);
  });

  it.each([
    ['half a document', '{"title": "x', 400, 'malformed-body'],
    ['a list', '[]', 422, 'invalid-input'],
    ['a bare text', '"x"', 400, 'malformed-body'],
    ['nothing', '', 422, 'invalid-input'],
    ['more than a megabyte', JSON.stringify({ title: 'x'.repeat(1_100_000) }), 413, 'body-too-large'],
    ['a deep nest', `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`, 422, 'invalid-input'],
    ['a prototype', '{"__proto__":{"kind":"a"},"constructor":1}', 422, 'invalid-input'],
  ])('answers a body that is %s', async (_what, body, status, slug) => {
    const answer = await post('/v1/try/wish', body);
    expect(answer.status).toBe(status);
    expect(answer.body['type']).toBe(`/problems/${slug}`);
  });

  it.each([
    ['/v1/try/words?q=toolong', 422, 'invalid-input'],
    ['/v1/try/words?q=a&q=b', 422, 'invalid-input'],
    ['/v1/try/words?other=1', 422, 'invalid-input'],
    ['/v1/try/words?q=%00', 422, 'invalid-input'],
    ['/v1/try/path/%00', 422, 'invalid-input'],
    ['/v1/try/path/%FF', 400, 'bad-request'],
    ['/v1/nowhere', 404, 'not-found'],
    ['/try/many', 404, 'not-found'],
  ])('answers %s', async (path, status, slug) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.body['type']).toBe(`/problems/${slug}`);
  });

  it('refuses a body in an encoding it does not know', async () => {
    expect((await post('/v1/try/wish', '{}', { 'content-encoding': 'nonsense' })).status).toBe(415);
    expect((await post('/v1/try/wish', '{}', { 'content-type': 'application/json; charset=koi8-r' })).status).toBe(415);
  });

  it('believes nobody about his address unless told to', async () => {
    expect((await ask('/v1/try/address', { headers: { 'x-forwarded-for': '9.9.9.9' } })).body['ip']).toMatch(/127\.0\.0\.1$/);
  });

  it('is dressed: no sniffing, no framing, no name of the framework', async () => {
    const { headers } = await ask('/v1/try/many');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
