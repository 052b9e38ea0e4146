import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationInterface } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

/** Every migration of the folder, oldest first. The file's number is its place in the timeline. */
export function migrationsInOrder(): MigrationClass[] {
  const folder = join(__dirname, 'migrations');
  return readdirSync(folder)
    .filter((name) => /^\d{13}-[a-z0-9-]+\.(js|ts)$/.test(name))
    .sort()
    .map((name) => onlyClassOf(module.require(join(folder, name)) as Record<string, unknown>, name));
}

function onlyClassOf(module: Record<string, unknown>, name: string): MigrationClass {
  const classes = Object.values(module).filter((value): value is MigrationClass => typeof value === 'function');
  const [only] = classes;
  if (!only || classes.length > 1) throw new Error(`${name} has to export exactly one migration.`);
  return only;
}
