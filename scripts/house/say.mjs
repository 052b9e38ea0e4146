/** Words on the terminal: Chinese, English, or both when the environment names neither. */

/** A fault the reader can act on: one sentence, no stack. */
export class PlainFault extends Error {
  constructor(zh, en) {
    super(inWords(zh, en));
    this.name = 'PlainFault';
  }
}

export function inWords(zh, en, env = process.env) {
  const language = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  if (language.startsWith('zh')) return zh;
  if (language.startsWith('en')) return en;
  return `${zh} · ${en}`;
}

export function say(zh, en, indent = '') {
  console.log(indent + inWords(zh, en));
}

/** Says what begins, and how long it took. */
export async function step(zh, en, work) {
  const begun = performance.now();
  process.stdout.write(`  ${inWords(zh, en)} … `);
  try {
    const result = await work();
    process.stdout.write(`${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (fault) {
    process.stdout.write('✗\n');
    throw fault;
  }
}

/** Runs a script's main work and ends the process with one clear sentence where one can be given. */
export async function endPlainly(work) {
  try {
    await work();
  } catch (fault) {
    const sentence = sentenceOf(fault);
    console.error(sentence ?? fault);
    process.exitCode = 1;
  }
}

export function sentenceOf(fault) {
  if (fault instanceof PlainFault) return fault.message;
  const path = fault?.path ?? '';
  switch (fault?.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return inWords(`不能写入 ${path}：请检查文件夹权限。`, `Cannot write to ${path}: check the permissions of the folder.`);
    case 'ENOSPC':
      return inWords('磁盘空间不足。', 'No space is left on the disk.');
    default:
      return undefined;
  }
}
