import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import { roles as allRoles } from '@law/workflow';
import { StaffDirectory } from '@office/identity';
import { Organisation, type Agency, type Unit } from '@office/organisation';
import { OfficeClock } from '@platform/time';
import { exitCodes, say, UsageFault, type Command, type Options } from '../command';
import { withRooms } from '../operator.module';

const staffRoles = Object.keys(allRoles).filter((role) => !['applicant', 'system'].includes(role));

export const enrolStaffCommand: Command = {
  usage: '--account NAME --name 姓名 --agency CODE --roles ROLE[,ROLE…] [--unit 科室] [--password-stdin]',
  does: {
    zh: `为工作人员开户；不从标准输入读口令时生成一个并显示一次。角色：${staffRoles.join(', ')}`,
    en: 'open a staff account; unless a password comes on standard input, one is made and shown once',
  },
  options: {
    account: { type: 'string' },
    name: { type: 'string' },
    agency: { type: 'string' },
    roles: { type: 'string' },
    unit: { type: 'string' },
    'password-stdin': { type: 'boolean' },
  },
  async run(settings, options) {
    const wish = wishOf(options);
    const password = options['password-stdin'] === true ? await firstLine() : randomBytes(12).toString('base64url');
    await withRooms({ ...settings, url: settings.workerUrl, clock: new OfficeClock() }, async (rooms) => {
      const organisation = rooms.get(Organisation);
      const agency = await agencyOf(organisation, wish.agency);
      const unit = wish.unit === undefined ? undefined : await unitOf(organisation, agency, wish.unit);
      const validFrom = rooms.get(OfficeClock).today().toString();
      await rooms.get(StaffDirectory).enrol({ ...wish, agencyId: agency.id, unitId: unit?.id, password, validFrom });
    });
    say(`已开户：${wish.account}`, `Enrolled: ${wish.account}`);
    if (options['password-stdin'] !== true) say(`初始口令（只显示这一次）：${password}`, `initial password, shown this once: ${password}`);
    return exitCodes.done;
  },
};

function wishOf(options: Options): { account: string; name: string; agency: string; roles: string[]; unit?: string } {
  const roles = text(options, 'roles')
    .split(',')
    .map((role) => role.trim());
  const strange = roles.filter((role) => !staffRoles.includes(role));
  if (strange.length > 0) throw new UsageFault(`没有这个角色 / No such role: ${strange.join(', ')}`);
  const unit = typeof options['unit'] === 'string' ? options['unit'] : undefined;
  return { account: text(options, 'account').toLowerCase(), name: text(options, 'name'), agency: text(options, 'agency'), roles, unit };
}

function text(options: Options, name: string): string {
  const value = options[name];
  if (typeof value !== 'string' || !value.trim()) throw new UsageFault(`缺少 / Missing: --${name}`);
  return value.trim();
}

async function agencyOf(organisation: Organisation, code: string): Promise<Agency> {
  const found = (await organisation.agencies()).find((agency) => agency.code === code.toUpperCase());
  if (!found) throw new UsageFault(`没有这个机关 / No such agency: ${code}`);
  return found;
}

async function unitOf(organisation: Organisation, agency: Agency, name: string): Promise<Unit> {
  const found = (await organisation.units(agency.id)).find((unit) => [unit.name.zh, unit.name.en].includes(name));
  if (!found) throw new UsageFault(`该机关没有这个科室 / That agency has no such unit: ${name}`);
  return found;
}

async function firstLine(): Promise<string> {
  for await (const line of createInterface({ input: process.stdin })) return line;
  return '';
}
