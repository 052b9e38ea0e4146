import { z } from 'zod';

const secretBytes = 32;

const url = (protocols: RegExp, zh: string, en: string): z.ZodURL => z.url({ protocol: protocols, error: `${zh} / ${en}` });

const wholeNumber = (least: number, most: number): z.ZodType<number, string> =>
  z
    .string()
    .regex(/^\d{1,9}$/, { error: '须为整数 / has to be a whole number' })
    .transform(Number)
    .refine((number) => number >= least && number <= most, {
      error: `须在 ${least} 与 ${most} 之间 / has to lie between ${least} and ${most}`,
    });

/** The variables more than one process reads; each process composes its own schema of them. */
export const pieces = {
  /** 0 lets the operating system choose. */
  port: (usual: number): z.ZodDefault<z.ZodType<number, string>> => wholeNumber(0, 65_535).default(usual),
  wholeNumber,
  /** postgres://role:password@host:port/database */
  databaseUrl: url(/^postgres(ql)?$/, '须为 postgres:// 地址', 'has to be a postgres:// address'),
  /** Absent: the queue lives in PostgreSQL. */
  redisUrl: url(/^rediss?$/, '须为 redis:// 地址', 'has to be a redis:// address').optional(),
  /** Absent: e-mail orders are recorded as having no channel. */
  smtpUrl: url(/^smtps?$/, '须为 smtp:// 地址', 'has to be an smtp:// address').optional(),
  /** Base64 of at least 32 random bytes; seals personal data. */
  secret: z
    .base64({ error: '须为 base64 / has to be base64' })
    .transform((text) => Buffer.from(text, 'base64'))
    .refine((bytes) => bytes.length >= secretBytes, { error: `至少 ${secretBytes} 字节 / has to hold at least ${secretBytes} bytes` }),
  folder: z.string().min(1),
  /** The address people type, without path: https://gongkai.example */
  origin: url(/^https?$/, '须为 http(s):// 地址', 'has to be an http(s):// address').transform((text) => new URL(text).origin),
  mailAddress: z.email({ error: '须为邮箱地址 / has to be a mail address' }),
  /** How many proxies stand in front, each of which adds to X-Forwarded-For. None: the peer's own address is believed. */
  trustedProxies: wholeNumber(0, 9).default(0),
};
