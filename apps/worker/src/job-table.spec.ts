import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policies } from './job-table';
import { schedule } from './schedule';

const libs = join(__dirname, '../../../libs');
const laterWork = /(?:outbox\.add\(|\bjob: )'([a-z-]+\.[a-z-]+)'/g;

function jobsAskedFor(): string[] {
  const sources = readdirSync(libs, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts') && !path.includes('node_modules'))
    .map((path) => readFileSync(join(libs, path), 'utf8'));
  return [...new Set(sources.flatMap((source) => [...source.matchAll(laterWork)].map(([, job]) => job!)))];
}

describe('the table of jobs', () => {
  it('knows every job a room asks for', () => {
    const asked = jobsAskedFor();
    expect(asked).toContain('delivery.dispatch-reply');
    expect(asked.filter((job) => !Object.hasOwn(policies, job))).toEqual([]);
  });

  it('names each job once in the timetable', () => {
    const jobs = schedule.map(({ job }) => job);
    expect(new Set(jobs).size).toBe(jobs.length);
  });

  it.each(Object.entries(policies))('says why %s is tried as it is', (_job, { attempts, because, timeout }) => {
    expect(attempts).toBeGreaterThan(0);
    expect(timeout).toBeGreaterThan(0);
    expect(because.length).toBeGreaterThan(20);
  });
});
