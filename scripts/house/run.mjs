import { spawn } from 'node:child_process';
import { PlainFault, inWords } from './say.mjs';

const running = new Set();

/** Ends the programs that run now: who stops the house does not wait for its installation. */
export function endRunning() {
  for (const child of running) child.kill('SIGTERM');
}

/** Runs a program to its end; what it said is shown only when it fails. @returns what it said */
export function run(root, command, args, fault, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    running.add(child);
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      running.delete(child);
      if (code === 0) resolve(said);
      else reject(new PlainFault(`${fault.zh}\n${reasonOf(said, signal)}`, `${fault.en}\n${reasonOf(said, signal)}`));
    });
  });
}

function reasonOf(said, signal) {
  if (signal) return inWords(`被 ${signal} 结束`, `Ended by ${signal}.`);
  return said.trim().split('\n').slice(-15).join('\n');
}
