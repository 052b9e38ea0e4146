import { systemActor } from '@casework/case-file';
import { LedgerCheckpoints, type LedgerFault } from '@casework/ledger-checkpoint';
import { OfficeClock } from '@platform/time';
import { exitCodes, say, type Command } from '../command';
import { withRooms } from '../operator.module';

const faults: Readonly<Record<LedgerFault['because'], { readonly zh: string; readonly en: string }>> = {
  'out-of-sequence': { zh: '行号不连续', en: 'the lines are not in sequence' },
  'broken-link': { zh: '与前一行不相连', en: 'the line does not follow from the one before it' },
  'changed-line': { zh: '该行内容被改动', en: 'the line was changed' },
  'other-case': { zh: '该行属于另一案', en: 'the line belongs to another case' },
  'case-gone': { zh: '检查点中的案件不见了', en: 'a case of the checkpoint is gone' },
  'end-cut-off': { zh: '台账末尾被截去', en: 'the end of the chain was cut off' },
  'head-changed': { zh: '与检查点记录的哈希不符', en: 'the hash differs from the checkpoint' },
  'checkpoint-forged': { zh: '检查点的签名不符', en: 'the signature of the checkpoint does not fit' },
};

export const verifyLedgerCommand: Command = {
  usage: '',
  does: {
    zh: '逐案核对台账，与上一个检查点比对，无误时写下今天的检查点',
    en: 'walk all chains, compare them with the last checkpoint, and write today’s when nothing is wrong',
  },
  run(settings) {
    return withRooms({ ...settings, url: settings.workerUrl, clock: new OfficeClock() }, async (rooms) => {
      const { cases, lines, fault, comparedWith, checkpoint } = await rooms
        .get(LedgerCheckpoints)
        .take(systemActor('operator.verify-ledger'));
      say(`核对 ${cases} 案、${lines} 行`, `${cases} cases with ${lines} lines walked`);
      if (comparedWith) say(`与 ${comparedWith} 的检查点比对`, `compared with the checkpoint of ${comparedWith}`);
      if (fault) {
        const { zh, en } = faults[fault.because];
        const where = [fault.caseId, fault.place].filter((part) => part !== undefined).join(' #');
        say(`发现问题：${where} ${zh}`, `fault found: ${where} ${en}`);
        return exitCodes.faultFound;
      }
      if (checkpoint) say(`已写下 ${checkpoint.day} 的检查点 ${checkpoint.digest}`, `checkpoint of ${checkpoint.day} written`);
      return exitCodes.done;
    });
  },
};
