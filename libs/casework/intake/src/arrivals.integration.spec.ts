import { systemActor } from '@casework/case-file';
import { anOffice, north, south, staff, type AnOffice } from '../../../../test/support/an-office';
import { Arrivals } from './arrivals.service';
import { IntakeModule } from './intake.module';
import { Submissions } from './submissions.service';

const registrar = staff(north, 'registrar');
const job = { ...systemActor('intake.find-silent'), scope: { actorId: 'system:intake', agencyIds: [north.id, south.id] } };

describe('what arrived', () => {
  let office: AnOffice;
  let arrivals: Arrivals;

  beforeEach(async () => {
    office = await anOffice([IntakeModule], '2026-03-02');
    arrivals = office.get(Arrivals);
  });
  afterEach(() => office.close());

  async function letter(channel: 'post-ordinary' | 'counter'): Promise<string> {
    const { requestId } = await office.get(Submissions).takeDown(registrar, {
      application: {
        applicant: { kind: 'citizen', name: '王小明', idType: 'passport', idNo: 'E12345678', phone: '13900000000' },
        items: [{ description: '北岸片区征地公告' }],
        carrier: 'paper',
        route: 'pick-up',
      },
      channel,
      evidence: { on: office.clock.today().toString() },
      identityProven: true,
    });
    return requestId;
  }
  const notices = (template: string): Promise<{ role: string; particulars: Record<string, string> }[]> =>
    office.sql(
      'SELECT role, particulars FROM notification.notice WHERE template = $1 ORDER BY noticed_at, role',
      [template],
      office.database.workerUrl,
    );

  it('and lies unregistered alarms the registrar after a day and the head after two, each once, whatever the channel (R-31e)', async () => {
    await letter('post-ordinary');
    await letter('counter');
    const steps: [string, string, number][] = [
      ['2026-03-03', '09:59', 0],
      ['2026-03-03', '10:00', 2],
      ['2026-03-03', '11:00', 0],
      ['2026-03-04', '10:00', 2],
      ['2026-03-09', '10:00', 0],
    ];
    for (const [day, time, raised] of steps) {
      office.clock.moveToDay(day, time);
      expect([await arrivals.findSilent(job), await arrivals.findSilent(job)]).toEqual([raised, 0]);
    }
    expect((await notices('intake-silent')).map(({ role, particulars: { hours } }) => `${role} ${String(hours)}`)).toEqual([
      'registrar 24',
      'registrar 24',
      'office-head 48',
      'office-head 48',
    ]);
  });

  it('is counted every day against what is registered, and each that is not is named, once to those who have to know', async () => {
    const waiting = await letter('post-ordinary');
    const entered = await letter('counter');
    const received = await letter('counter');
    await office.sql(`UPDATE case_file.request SET state = 'registered' WHERE id = $1`, [entered], office.database.workerUrl);
    office.clock.moveToDay('2026-03-03');
    const [found] = await arrivals.reconcile(job);
    await arrivals.reconcile(job);
    expect(found?.open.map(({ requestId, why }) => [requestId, why])).toEqual([
      [waiting, 'unconfirmed'],
      [received, 'unregistered'],
    ]);
    const kept = await arrivals.latest(registrar);
    expect(kept).toMatchObject({
      countedOn: '2026-03-03',
      counts: [
        { channel: 'counter', arrived: 2, registered: 1, waiting: 1, missing: 0 },
        { channel: 'post-ordinary', arrived: 1, registered: 0, waiting: 1, missing: 0 },
      ],
    });
    expect(await notices('intake-reconciled')).toEqual([
      { role: 'registrar', particulars: { number: '2026-03-03', arrived: '3', registered: '1', waiting: '2', missing: '0' } },
    ]);
    expect(await arrivals.latest(staff(south, 'registrar'))).toBeUndefined();
  });
});
