import { CaseFiles, systemActor } from '@casework/case-file';
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
      const caseFiles = rooms.get(CaseFiles);
      const actor = systemActor('operator.reconcile');
      let [cases, corrected] = [0, 0];
      let ids = await caseFiles.idsAfter(actor.scope, undefined);
      while (ids.length > 0) {
        for (const id of ids) if (await caseFiles.rederive(id, actor)) corrected += 1;
        cases += ids.length;
        ids = await caseFiles.idsAfter(actor.scope, ids.at(-1));
      }
      say(`核对 ${cases} 案，更正 ${corrected} 案的期限`, `${cases} cases derived anew, the dates of ${corrected} corrected`);
      return exitCodes.done;
    });
  },
};
