import { exitCodes } from './command';
import { operate } from './operate';

describe('the command line', () => {
  let said = '';

  beforeEach(() => {
    said = '';
    for (const stream of [process.stdout, process.stderr])
      jest.spyOn(stream, 'write').mockImplementation((text) => {
        said += String(text);
        return true;
      });
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  it.each([
    [['help'], exitCodes.done],
    [[], exitCodes.usage],
  ])('tells every command and the exit codes for %j', async (typed, code) => {
    expect(await operate(typed, {})).toBe(code);
    for (const command of ['migrate', 'load-demonstration', 'verify-ledger', 'reconcile', 'enrol-staff']) expect(said).toContain(command);
  });

  it('does not guess what an unknown command was meant to be', async () => {
    expect(await operate(['migrat'], {})).toBe(exitCodes.usage);
    expect(said).toContain('No such command: migrat');
  });

  it.each([
    ['an unknown option', ['migrate', '--force']],
    ['an argument nobody asked for', ['verify-ledger', 'now']],
  ])('refuses %s', async (_what, typed) => {
    expect(await operate(typed, {})).toBe(exitCodes.usage);
  });

  it('lists every fault of the settings at once, and no value', async () => {
    expect(await operate(['migrate'], { DATABASE_URL: 'hunter2' })).toBe(exitCodes.failed);
    for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'GONGKAI_SECRET', 'GONGKAI_FILES']) expect(said).toContain(name);
    expect(said).not.toContain('hunter2');
  });
});
