import 'reflect-metadata';
import { countAlone } from './count-alone';

process.env['TZ'] ??= 'Asia/Shanghai';

void run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);

async function run(typed: readonly string[]): Promise<number> {
  const counted = await countAlone(typed);
  if (counted !== undefined) return counted;
  const { operate } = await import('./operate.js');
  return operate(typed);
}
