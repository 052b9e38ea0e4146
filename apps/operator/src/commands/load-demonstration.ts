import { loadDemonstration } from '../demonstration/load-demonstration';
import { exitCodes, say, UsageFault, type Command } from '../command';

const usualCount = 320;
/** The plan tells cases apart by their place in a minute. */
const mostCases = 2000;

export const loadDemonstrationCommand: Command = {
  usage: `[--cases ${usualCount}]`,
  does: { zh: '装入演示城市；中断后再次运行会接着装完', en: 'load the demonstration city; run again after an interruption, it goes on' },
  options: { cases: { type: 'string' } },
  async run(settings, { cases }) {
    const count = cases === undefined ? usualCount : Number(cases);
    if (!Number.isInteger(count) || count < 0 || count > mostCases) throw new UsageFault(`--cases: 0…${mostCases}`);
    await loadDemonstration(settings, { count, say });
    return exitCodes.done;
  },
};
