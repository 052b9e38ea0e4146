import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainFault } from './say.mjs';

const names = ['postgres', 'gongkai_owner', 'gongkai_app', 'gongkai_worker', 'secret'];

/** The passwords of this copy of the house, made once and kept where only its owner reads them. */
export function keepSecrets(data) {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const file = join(data, 'secrets.json');
  const known = readSecrets(file);
  if (!known && existsSync(join(data, 'postgres', 'cluster'))) {
    throw new PlainFault(
      `${file} 丢失，数据库无法打开；请恢复该文件，或删除 ${data} 重新开始。`,
      `${file} is lost, and the database cannot be opened without it; restore it, or remove ${data} to begin anew.`,
    );
  }
  const secrets = Object.fromEntries(names.map((name) => [name, known?.[name] ?? randomBytes(32).toString('base64url')]));
  if (names.some((name) => known?.[name] === undefined)) {
    writeFileSync(`${file}.unfinished`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.unfinished`, file);
  }
  return secrets;
}

function readSecrets(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
