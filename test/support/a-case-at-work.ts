import { applicantOf, CaseFiles, type Actor } from '@casework/case-file';
import { Documents } from '@office/documents';
import { UnitOfWork } from '@platform/persistence';
import { text } from 'node:stream/consumers';
import { v7 as newId } from 'uuid';
import { north, staff, type AnOffice } from './an-office';

/** A case of the north office that lies with its unit. */
export interface CaseAtWork {
  readonly id: string;
  readonly applicant: Actor;
  readonly sequence: number;
}

/**
 * Received on Mon 2026-03-02, so due on Mon 2026-03-30; with a unit since that day. Then the office's clock stands on `today`.
 * @param reach how the applicant can be reached
 * @param channel how he came: who did not come online does not look at his page
 */
export async function aCaseAtWork(
  office: AnOffice,
  today = '2026-03-20',
  reach: { readonly email?: string; readonly address?: string } = { email: 'wang@example.cn' },
  channel: 'online' | 'counter' = 'online',
): Promise<CaseAtWork> {
  office.clock.moveToDay('2026-03-02');
  const id = newId();
  const applicant = applicantOf({ id, agencyId: north.id });
  const registrar = staff(north, 'registrar');
  const files = office.get(CaseFiles);
  const work = office.get(UnitOfWork);
  const filing = {
    id,
    agency: north,
    channel,
    items: [{ description: '养护合同' }],
    title: '养护合同',
    applicant: { kind: 'citizen' as const, particulars: { name: '王小明', ...reach } },
    contentSha256: 'e'.repeat(64),
  };
  await work.run(applicant.scope, () => files.begin(filing, applicant));
  const sequence = await work.run(registrar.scope, async () => {
    const file = await files.open(id);
    const received = { act: 'received', channel, on: '2026-03-02', confirmedOn: '2026-03-02' } as const;
    await file.record('confirm-receipt', registrar, {}, { clock: [received] });
    await file.record('register', registrar, {});
    return (await file.record('dispatch-to-unit', registrar, {}, { unitId: north.unit })).sequence;
  });
  office.clock.moveToDay(today);
  return { id, applicant, sequence };
}

/** The texts of that kind the applicant may read. */
export async function papersOf(office: AnOffice, { id, applicant }: CaseAtWork, kind: string): Promise<string[]> {
  const documents = office.get(Documents);
  const papers = (await documents.list(applicant.scope, id, 'applicant')).filter((paper) => paper.kind === kind);
  return Promise.all(papers.map(async (paper) => text((await documents.open(applicant.scope, paper.id)).content)));
}

export const ordersOf = (office: AnOffice, id: string) =>
  office.sql('SELECT template, channel, state FROM notification.order WHERE request_id = $1', [id], office.database.workerUrl);

export const noticesOf = (office: AnOffice, id: string) =>
  office.sql('SELECT template, role, staff_id FROM notification.notice WHERE request_id = $1 ORDER BY id', [id], office.database.workerUrl);
