import { migrate } from '@platform/persistence';
import { exitCodes, say, type Command } from '../command';

export const migrateCommand: Command = {
  usage: '',
  does: { zh: '把数据库升到最新', en: 'bring the database up to date' },
  async run({ ownerUrl }) {
    const ran = await migrate(ownerUrl);
    for (const name of ran) process.stdout.write(`  ${name}\n`);
    say(`已执行 ${ran.length} 项迁移。`, `${ran.length} migrations ran.`);
    return exitCodes.done;
  },
};
