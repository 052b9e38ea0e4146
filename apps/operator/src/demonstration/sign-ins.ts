import { rename, writeFile } from 'node:fs/promises';
import { roles as roleNames, type Role } from '@law/workflow';
import type { SettledAgency } from './settle-city';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What the start prints: how to come in and look around. */
export interface SignIns {
  readonly password: string;
  readonly staff: readonly {
    readonly account: string;
    readonly name: string;
    readonly roles: readonly Words[];
    readonly agency: Words;
  }[];
  readonly citizen?: { readonly number: string; readonly queryCode: string };
}

/** One agency with a person for every duty, a town where few share them, and those who look over the city. */
const shown = [/^mcjs\./, /^bsz\./, /^mczf\.(supervisor|auditor|admin)$/];

export function signInsOf(city: ReadonlyMap<string, SettledAgency>, password: string, citizen: SignIns['citizen']): SignIns {
  const staff = [...city.values()].flatMap(({ agency, staff: members }) =>
    members
      .filter(({ account }) => shown.some((pattern) => pattern.test(account)))
      .map(({ account, name, roles }) => ({
        account,
        name,
        roles: roles.map((role) => roleNames[role as Role]),
        agency: agency.name,
      })),
  );
  return { password, staff, citizen };
}

/** Whole or not at all, for the owner's eyes only. */
export async function writeWhole(path: string, content: object): Promise<void> {
  const unfinished = `${path}.unfinished`;
  await writeFile(unfinished, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  await rename(unfinished, path);
}
