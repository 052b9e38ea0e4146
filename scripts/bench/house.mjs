/** A house of the bench's own: a durable database in its own folder, made anew for every run, and the compiled processes. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openHousehold } from '../house/household.mjs';
import { choosePorts, mainOf, startProcesses } from '../house/household-processes.mjs';
import { run } from '../house/run.mjs';
import { step } from '../house/say.mjs';

export async function openBenchHouse(root) {
  const folder = join(root, '.data', 'bench');
  rmSync(folder, { recursive: true, force: true });
  const household = await step('启动 PostgreSQL', 'Start PostgreSQL', () => openHousehold(folder));
  const { operator } = household.environments;
  const operate = (...command) =>
    run(root, process.execPath, [mainOf(root, 'operator'), ...command], { zh: '没有成功：', en: 'failed:' }, operator);
  await step('迁移、装入人员', 'Migrate and settle the city', async () => {
    await operate('migrate');
    await operate('load-demonstration', '--cases', '0');
  });
  const ports = await choosePorts();
  const data = join(folder, '.data');
  const processes = await step('启动各进程', 'Start the processes', () => startProcesses(root, household.environments, ports, data));
  return {
    ports,
    started: processes.started,
    databaseUrl: household.environments.worker.DATABASE_URL,
    password: JSON.parse(readFileSync(join(data, 'demonstration.json'), 'utf8')).password,
    async stop() {
      await processes.stop();
      await household.stop();
    },
  };
}

/** Resident memory in MiB (Linux only; elsewhere undefined). */
export function memoryOf(pid) {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
