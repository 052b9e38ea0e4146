import { execFileSync } from 'node:child_process';
import { isProgram, onPath } from './programs.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** A Chromium for the journeys: named, on PATH, installed as root, or from npm; undefined when none is to be had. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && isProgram(named)) return named;
  return onPath(names) ?? installed() ?? (await fromNpm());
}

function installed() {
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return undefined;
  const options = { stdio: 'ignore', timeout: 300_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['-qq', 'update'], options);
    execFileSync('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], options);
  } catch {
    return undefined;
  }
  return onPath(names);
}

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return undefined;
  }
}
