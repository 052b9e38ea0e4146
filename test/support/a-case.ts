import { applicantOf, CaseFiles, type Actor, type CaseFile, type StandingView } from '@casework/case-file';
import { Documents, type DocumentView } from '@office/documents';
import { UnitOfWork } from '@platform/persistence';
import { v7 as newId } from 'uuid';
import { north, staff, type AnOffice } from './an-office';

export interface ACase {
  readonly id: string;
  readonly applicant: Actor;
  readonly itemIds: readonly string[];
}

const registrar = staff(north, 'registrar');

/** A case received today, online and with the northern office. @param asked one item each */
export async function aCaseReceived(office: AnOffice, asked: readonly string[] = ['养护合同']): Promise<ACase> {
  const id = newId();
  const applicant = applicantOf({ id, agencyId: north.id });
  const filing = {
    id,
    agency: north,
    channel: 'online',
    items: asked.map((description) => ({ description })),
    title: '养护合同',
    applicant: { kind: 'citizen' as const, particulars: { name: '王小明', idNo: 'E12345678', email: 'wang@example.cn' } },
    contentSha256: 'e'.repeat(64),
  };
  await office.get(UnitOfWork).run(applicant.scope, () => office.get(CaseFiles).begin(filing, applicant));
  const on = office.clock.today().toString();
  const received = { act: 'received' as const, channel: 'online' as const, on, confirmedOn: on };
  await record(office, id, registrar, (file) => file.record('confirm-receipt', registrar, {}, { clock: [received] }));
  const itemIds = await office.get(UnitOfWork).run(registrar.scope, async () => {
    const { items } = await office.get(CaseFiles).open(id);
    return items.map((item) => item.id);
  });
  return { id, applicant, itemIds };
}

/** The same, registered, with a unit, and searched for: what the later stages start from. @param searched items that were searched for */
export async function aCaseSearched(office: AnOffice, asked?: readonly string[], searched = asked?.length ?? 1): Promise<ACase> {
  const received = await aCaseReceived(office, asked);
  const clerk = staff(north, 'unit-clerk');
  const records = received.itemIds.slice(0, searched).map((itemId) => ({ itemId, result: 'nothing-found' }));
  await record(office, received.id, registrar, (file) => file.record('register', registrar, {}));
  await record(office, received.id, registrar, (file) => file.record('dispatch-to-unit', registrar, {}, { unitId: north.unit }));
  await record(office, received.id, clerk, (file) => file.record('record-search', clerk, { records }));
  return received;
}

/** A paper of the case the applicant does not see. */
export function aPaper(office: AnOffice, requestId: string, kind = 'information'): Promise<DocumentView> {
  const placed = {
    agencyId: north.id,
    requestId,
    title: kind,
    fileName: `${kind}.txt`,
    visibility: 'internal',
    madeBy: registrar.id,
  } as const;
  const { scope } = registrar;
  return office.get(UnitOfWork).run(scope, () => office.get(Documents).add({ ...placed, kind, text: `${kind} ${requestId}` }));
}

/** An act of another stage, as that stage writes it into the case file. */
export function record(office: AnOffice, id: string, actor: Actor, act: (file: CaseFile) => Promise<StandingView>): Promise<StandingView> {
  return office.get(UnitOfWork).run(actor.scope, async () => act(await office.get(CaseFiles).open(id)));
}
