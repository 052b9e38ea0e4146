import { systemActor } from '@casework/case-file';
import { Deadlines } from '@casework/deadlines';
import { Arrivals } from '@casework/intake';
import { OfficeClock } from '@platform/time';
import { exitCodes, say, type Command } from '../command';
import { withRooms } from '../operator.module';

export const reconcileCommand: Command = {
  usage: '',
  does: {
    zh: '按已记录的事实重新推算所有案件的期限，更正与之不符的结果；核对收到的申请是否均已登记',
    en: 'derive the dates of all cases anew from their facts and correct what was kept otherwise; count what arrived against what is registered',
  },
  run(settings) {
    return withRooms({ ...settings, url: settings.workerUrl, clock: new OfficeClock() }, async (rooms) => {
      const { cases, corrected } = await rooms.get(Deadlines).reconcile(systemActor('operator.reconcile'));
      say(`核对 ${cases} 案，更正 ${corrected} 案的期限`, `${cases} cases derived anew, the dates of ${corrected} corrected`);
      const counted = await rooms.get(Arrivals).reconcile(systemActor('operator.reconcile'));
      const open = counted.flatMap((agency) => agency.open);
      const missing = open.filter(({ why }) => why === 'no-case' || why === 'no-submission');
      say(
        `收件核对：${open.length} 件未登记，其中缺失 ${missing.length} 件`,
        `Arrivals: ${open.length} not registered, ${missing.length} of them missing`,
      );
      for (const { requestId, number, channel, submittedAt, why } of open) say(`${number ?? requestId} ${channel} ${submittedAt}`, why);
      return missing.length > 0 ? exitCodes.faultFound : exitCodes.done;
    });
  },
};
