import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applicantOf, CaseFileModule, CaseFiles, CaseReader, systemActor, type Actor } from '@casework/case-file';
import { UnitOfWork } from '@platform/persistence';
import { Seal } from '@platform/sealing';
import { v7 as newId } from 'uuid';
import { anOffice, north, staff, type AnOffice } from '../../../../test/support/an-office';
import { CheckpointFiles } from './checkpoint-files';
import { LedgerCheckpoints } from './ledger-checkpoints.service';

const job = systemActor('ledger-checkpoint.take-checkpoint');
const walker: Actor = { ...job, scope: { ...job.scope, agencyIds: [north.id] } };
const registrar = staff(north, 'registrar');

/** What somebody needs who has the owner's password and means harm: the walls down, his change, the walls up again. */
const harm = (change: string): string => `
  ALTER TABLE case_file.ledger NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER append_only;
  ALTER TABLE case_file.request NO FORCE ROW LEVEL SECURITY;
  ${change};
  ALTER TABLE case_file.ledger FORCE ROW LEVEL SECURITY, ENABLE TRIGGER append_only;
  ALTER TABLE case_file.request FORCE ROW LEVEL SECURITY;`;

describe('the checkpoint of the ledger', () => {
  let office: AnOffice;
  let folder: string;
  let checkpoints: LedgerCheckpoints;

  beforeEach(async () => {
    office = await anOffice([CaseFileModule], '2026-03-02');
    folder = mkdtempSync(join(tmpdir(), 'gongkai-checkpoints-'));
    const files = new CheckpointFiles(folder);
    checkpoints = new LedgerCheckpoints(office.get(CaseFiles), office.get(CaseReader), files, office.get(Seal), office.clock);
  });

  afterEach(async () => {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function caseReceived(): Promise<string> {
    const id = newId();
    const applicant = applicantOf({ id, agencyId: north.id });
    const particulars = { name: '王小明', phone: '13800001234' };
    await office.get(UnitOfWork).run(applicant.scope, () =>
      office.get(CaseFiles).begin(
        {
          id,
          agency: north,
          channel: 'counter',
          items: [{ description: '征地公告' }],
          title: '征地公告',
          applicant: { kind: 'citizen', particulars },
          contentSha256: 'c'.repeat(64),
        },
        applicant,
      ),
    );
    await act(id, 'confirm-receipt');
    return id;
  }

  function act(id: string, name: string): Promise<unknown> {
    return office.get(UnitOfWork).run(registrar.scope, async () => (await office.get(CaseFiles).open(id)).record(name, registrar, {}));
  }

  it('is taken day by day, each naming the one before', async () => {
    await caseReceived();
    const first = await checkpoints.take(walker);
    office.clock.moveToDay('2026-03-03');
    await caseReceived();
    const second = await checkpoints.take(walker);
    expect(first).toMatchObject({ cases: 1, lines: 2, checkpoint: { day: '2026-03-02', cases: 1 } });
    expect(second).toMatchObject({ cases: 2, comparedWith: '2026-03-02', checkpoint: { day: '2026-03-03', cases: 2 } });
    expect(first.checkpoint?.previous).toBeUndefined();
    expect(second.checkpoint?.previous).toMatch(/^[0-9a-f]{64}$/);
  });

  it('finds nothing wrong with a case that went on', async () => {
    const id = await caseReceived();
    await checkpoints.take(walker);
    await act(id, 'register');
    expect(await checkpoints.take(walker)).toMatchObject({ lines: 3, fault: undefined });
  });

  it('shows the case and the line that were changed, and is not written then', async () => {
    const id = await caseReceived();
    await office.sql(harm(`UPDATE case_file.ledger SET actor = 'somebody else' WHERE sequence = 2`));
    const walk = await checkpoints.take(walker);
    expect(walk.fault).toEqual({ caseId: id, place: 2, because: 'changed-line' });
    expect(walk.checkpoint).toBeUndefined();
  });

  it('shows an end that was cut off, which no chain can show of itself', async () => {
    const id = await caseReceived();
    await checkpoints.take(walker);
    await office.sql(
      harm(`DELETE FROM case_file.ledger WHERE sequence = 2;
        UPDATE case_file.request SET sequence = 1, head_hash = (SELECT hash FROM case_file.ledger WHERE sequence = 1)`),
    );
    expect((await checkpoints.take(walker)).fault).toEqual({ caseId: id, place: 2, because: 'end-cut-off' });
  });

  it('is not believed when it was rewritten', async () => {
    await caseReceived();
    await checkpoints.take(walker);
    const path = join(folder, 'heads.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"sequence":2/, '"sequence":1'));
    expect((await checkpoints.take(walker)).fault).toEqual({ because: 'checkpoint-forged' });
  });
});
