import { systemActor } from '@casework/case-file';
import { Deadlines } from '@casework/deadlines';
import { OfficeClock } from '@platform/time';
import { exitCodes, say, type Command } from '../command';
import { withRooms } from '../operator.module';

export const reconcileCommand: Command = {
  usage: '',
  does: {
    zh: '按已记录的事实重新推算所有案件的期限，更正与之不符的结果',
    en: 'derive the dates of all cases anew from their facts and correct what was kept otherwise',
  },
  run(settings) {
    return withRooms({ ...settings, url: settings.workerUrl, clock: new OfficeClock() }, async (rooms) => {
      const { cases, corrected } = await rooms.get(Deadlines).reconcile(systemActor('operator.reconcile'));
      say(`核对 ${cases} 案，更正 ${corrected} 案的期限`, `${cases} cases derived anew, the dates of ${corrected} corrected`);
      return exitCodes.done;
    });
  },
};
