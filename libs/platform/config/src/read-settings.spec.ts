import { z } from 'zod';
import { pieces } from './pieces';
import { readSettings, SettingsFault } from './read-settings';

const schema = z.object({
  PORT: pieces.port(3001),
  DATABASE_URL: pieces.databaseUrl,
  REDIS_URL: pieces.redisUrl,
  SMTP_URL: pieces.smtpUrl,
  GONGKAI_SECRET: pieces.secret,
  GONGKAI_FILES: pieces.folder,
  SITE: pieces.origin.optional(),
  MAIL_FROM: pieces.mailAddress.default('gongkai@localhost.localdomain'),
  TRUSTED_PROXIES: pieces.trustedProxies,
});
const least = {
  DATABASE_URL: 'postgres://gongkai_app:p%40ss@127.0.0.1:5432/gongkai',
  GONGKAI_SECRET: Buffer.alloc(32, 1).toString('base64'),
  GONGKAI_FILES: '/var/files',
};

describe('the settings of a process', () => {
  it('are read whole, with what is usual in place of what is absent', () => {
    expect(readSettings(schema, least)).toEqual({
      PORT: 3001,
      ...least,
      GONGKAI_SECRET: Buffer.alloc(32, 1),
      MAIL_FROM: 'gongkai@localhost.localdomain',
      TRUSTED_PROXIES: 0,
    });
  });

  it('take a variable set to nothing as absent', () => {
    expect(readSettings(schema, { ...least, REDIS_URL: '', SMTP_URL: '  ', PORT: '' })).toMatchObject({ PORT: 3001 });
  });

  it('keep the origin of an address only', () => {
    expect(readSettings(schema, { ...least, SITE: 'https://gongkai.example/path?x' }).SITE).toBe('https://gongkai.example');
  });

  it('name every fault at once, in both languages, and repeat no value', () => {
    const wrong = { PORT: '70000', REDIS_URL: 'http://secret', GONGKAI_SECRET: 'c2hvcnQ=', TRUSTED_PROXIES: '-1', MAIL_FROM: 'nobody' };
    const faults = faultsOf(() => readSettings(schema, wrong));
    expect(faults.faults).toEqual([
      { name: 'PORT', says: '须在 0 与 65535 之间 / has to lie between 0 and 65535' },
      { name: 'DATABASE_URL', says: '必须设置 / must be set' },
      { name: 'REDIS_URL', says: '须为 redis:// 地址 / has to be a redis:// address' },
      { name: 'GONGKAI_SECRET', says: '至少 32 字节 / has to hold at least 32 bytes' },
      { name: 'GONGKAI_FILES', says: '必须设置 / must be set' },
      { name: 'MAIL_FROM', says: '须为邮箱地址 / has to be a mail address' },
      { name: 'TRUSTED_PROXIES', says: '须为整数 / has to be a whole number' },
    ]);
    expect(faults.message).not.toMatch(/secret\b|c2hvcnQ|nobody/);
    expect(faults.message).toContain('The settings are wrong');
  });
});

function faultsOf(read: () => unknown): SettingsFault {
  try {
    read();
  } catch (error) {
    if (error instanceof SettingsFault) return error;
    throw error;
  }
  throw new Error('Nothing was wrong.');
}
