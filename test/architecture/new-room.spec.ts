import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');

describe('npm run new:room', () => {
  const house = mkdtempSync(join(tmpdir(), 'gongkai-house-'));
  cpSync(join(root, 'scripts/new-room.mjs'), join(house, 'scripts/new-room.mjs'), { recursive: true });
  const script = join(house, 'scripts/new-room.mjs');
  afterAll(() => {
    rmSync(house, { recursive: true });
  });

  it.each([
    ['casework/mediation', ['mediation.module.ts', 'mediation.service.ts', 'index.ts', 'rules']],
    ['law/archive-law', ['index.ts', 'rules']],
  ])('makes %s with a README, a door and a rule', (room, files) => {
    execFileSync(process.execPath, [script, room]);
    expect(readdirSync(join(house, 'libs', room))).toEqual(['README.md', 'src']);
    expect(readdirSync(join(house, 'libs', room, 'src')).sort()).toEqual([...files].sort());
  });

  it.each([
    ['garage/car', 'No floor "garage"'],
    ['casework/Reply', 'is not a room name'],
    ['office/common', 'names nothing'],
    ['casework/mediation', 'is there already'],
    ['', 'No floor'],
  ])('refuses %p with a sentence', (room, sentence) => {
    const { status, stderr } = spawnSync(process.execPath, [script, room], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
  });
});
