import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { fingerprintOf, noteMark, notedMark } from './fingerprint.mjs';
import { checkGround, isInstalled } from './install.mjs';
import { takeLock } from './lock.mjs';
import { accepts, aFreePort, choosePort } from './ports.mjs';
import { endProcess, isAlive, until } from './processes.mjs';
import { inWords, PlainFault, sentenceOf } from './say.mjs';
import { keepSecrets } from './secrets.mjs';
import { addUp, lastLine, missing } from './test-sums.mjs';

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-house-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('what is installed', () => {
  const wanted = { packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0', optional: true } } };

  it('is whole when every package that is not optional is there in its version', () => {
    expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
  });

  it.each([
    ['nothing was noted, because the installation was cut off', undefined],
    ['a package is missing', { packages: {} }],
    ['a package has another version', { packages: { 'node_modules/a': { version: '1.0.1' } } }],
  ])('is not whole when %s', (_why, installed) => {
    expect(isInstalled(wanted, installed)).toBe(false);
  });
});

describe('the ground', () => {
  it('refuses a file where a folder should be, in one sentence', () => {
    writeFileSync(join(folder, '.data'), '');
    expect(() => checkGround(folder)).toThrow(PlainFault);
  });

  it('turns what the system says into a sentence, and leaves what it does not know alone', () => {
    expect(sentenceOf(Object.assign(new Error('no'), { code: 'EROFS', path: '/x' }))).toContain('/x');
    expect(sentenceOf(new Error('no'))).toBeUndefined();
  });

  it('speaks the reader’s language, or both when it is not known', () => {
    expect(inWords('好', 'good', { LANG: 'zh_CN.UTF-8' })).toBe('好');
    expect(inWords('好', 'good', { LANG: 'en_GB.UTF-8' })).toBe('good');
    expect(inWords('好', 'good', {})).toBe('好 · good');
  });
});

describe('a lock', () => {
  it('is held by one living process and given back', async () => {
    const release = await takeLock(folder, 'x.lock');
    expect(Number(readFileSync(join(folder, 'x.lock'), 'utf8'))).toBe(process.pid);
    release();
    const again = await takeLock(folder, 'x.lock');
    again();
  });

  it('says who holds it', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { stdio: 'ignore' });
    try {
      writeFileSync(join(folder, 'x.lock'), String(other.pid));
      await expect(takeLock(folder, 'x.lock')).rejects.toThrow(String(other.pid));
    } finally {
      await endProcess(other.pid);
    }
  });

  it('of a process that died is taken over', async () => {
    const other = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
    await until(() => !isAlive(other.pid), 10_000);
    writeFileSync(join(folder, 'x.lock'), String(other.pid));
    const release = await takeLock(folder, 'x.lock');
    release();
  });
});

describe('a port', () => {
  it('that is taken is stepped over, unless it was an order', async () => {
    const taken = await aFreePort();
    const server = createServer();
    await new Promise((resolve) => server.listen({ port: taken, host: '127.0.0.1' }, resolve));
    try {
      expect(await accepts(taken)).toBe(true);
      expect(await choosePort(taken)).toBeGreaterThan(taken);
      await expect(choosePort(taken, { fixed: true })).rejects.toThrow(String(taken));
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });
});

describe('the secrets of a copy', () => {
  it('are made once', () => {
    expect(keepSecrets(folder)).toEqual(keepSecrets(folder));
  });

  it('are not made anew beside a database that was closed with the lost ones', () => {
    mkdirSync(join(folder, 'postgres', 'cluster'), { recursive: true });
    expect(() => keepSecrets(folder)).toThrow(PlainFault);
  });
});

describe('a build', () => {
  it('is repeated when a source changed, and not for a spec', () => {
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'src', 'a.ts'), '1');
    const before = fingerprintOf(folder, ['src', 'missing']);
    writeFileSync(join(folder, 'src', 'a.spec.ts'), '1');
    expect(fingerprintOf(folder, ['src', 'missing'])).toBe(before);
    writeFileSync(join(folder, 'src', 'a.ts'), '2');
    expect(fingerprintOf(folder, ['src', 'missing'])).not.toBe(before);
  });

  it('that was never finished has left no mark', () => {
    const mark = join(folder, 'dist', '.mark');
    expect(notedMark(mark)).toBeUndefined();
    noteMark(mark, 'x');
    expect(notedMark(mark)).toBe('x');
  });
});

describe('the sums of the tests', () => {
  const outcome = { numPassedTests: 3, numFailedTests: 1, numRuntimeErrorTestSuites: 1, numPendingTests: 2, numTodoTests: 1 };

  it('count a file that could not run, and a run that left nothing, as failures', () => {
    expect(lastLine(addUp([outcome, undefined]))).toBe('tests: 3 passed, 3 failed, 3 skipped');
  });

  it('name what was not found, and fail only where it is required', () => {
    const environment = { GONGKAI_TEST_REDIS: '', GONGKAI_TEST_CHROMIUM: '/usr/bin/chromium' };
    expect(missing(environment)).toEqual({ absent: ['redis'], fault: undefined });
    expect(missing(environment, 'redis,chromium').fault).toBeInstanceOf(PlainFault);
  });
});
