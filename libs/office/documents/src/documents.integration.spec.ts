import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { anOffice, north, south, type AnOffice } from '../../../../test/support/an-office';
import { DocumentsModule } from './documents.module';
import { Documents, type NewText } from './documents.service';
import type { Visibility } from './rules/may-open';

const requestId = '0190a6a0-0000-7000-8000-0000000000c1';
const otherRequest = '0190a6a0-0000-7000-8000-0000000000c2';
const clerk: Scope = { actorId: 'clerk', agencyIds: [north.id] };
const stranger: Scope = { actorId: 'stranger', agencyIds: [south.id] };
const applicant: Scope = { actorId: `applicant:${requestId}`, agencyIds: [north.id], requestId };

describe('the papers of a case', () => {
  let office: AnOffice;
  const documents = () => office.get(Documents);
  const paper = (visibility: Visibility, kind = 'information', of = requestId): NewText => ({
    agencyId: north.id,
    requestId: of,
    kind,
    title: kind,
    fileName: `${kind}.txt`,
    visibility,
    madeBy: 'clerk',
    text: `正文 ${kind}`,
  });
  const add = async (...given: Parameters<typeof paper>): Promise<string> => {
    const { id } = await office.get(UnitOfWork).run(clerk, () => documents().add(paper(...given)));
    return id;
  };
  const read = async (scope: Scope, id: string, wish?: Parameters<Documents['open']>[2]): Promise<string> => {
    const { content } = await documents().open(scope, id, wish);
    return text(content);
  };

  beforeAll(async () => {
    office = await anOffice([DocumentsModule], '2026-03-02');
  });
  afterAll(() => office.close());

  it('are opened by their agency, and every opening is written down', async () => {
    const id = await add('internal');
    await expect(read(clerk, id)).resolves.toBe('正文 information');
    await expect(documents().readings(clerk, id)).resolves.toMatchObject([{ openedBy: 'clerk' }]);
  });

  it('are kept by their own digest when they are uploaded, under a clean name', async () => {
    const placed = { ...paper('internal'), fileName: '../../公告.txt' };
    const { text: _, ...where } = placed;
    const kept = await documents().upload(clerk, where, Readable.from([Buffer.from('原文')]));
    expect(kept).toMatchObject({ size: 6, fileName: '公告.txt', mediaType: expect.stringContaining('text/plain') as string });
    await expect(read(clerk, kept.id)).resolves.toBe('原文');
  });

  it('do not exist for another agency, with the same answer as for a paper nobody has', async () => {
    const id = await add('internal');
    const nobodys = '0190a6a0-0000-7000-8000-00000000ffff';
    const [theirs, none, noId] = await Promise.all(
      [id, nobodys, "x' OR 1=1"].map((wanted) => documents().open(stranger, wanted).catch(String)),
    );
    expect(theirs).toContain('no-such-document');
    expect(theirs).toBe(none);
    expect(noId).toBe(none);
  });

  it('are read by an applicant only when they are addressed to him, in his own case', async () => {
    const mine = await add('applicant');
    await expect(read(applicant, mine)).resolves.toContain('正文');
    for (const hidden of [await add('internal'), await add('withheld'), await add('applicant', 'information', otherRequest)])
      await expect(read(applicant, hidden)).rejects.toThrow('no-such-document');
    const listed = await documents().list(applicant, requestId, 'applicant');
    expect(new Set(listed.map(({ visibility }) => visibility))).toEqual(new Set(['applicant']));
  });

  it('belong to the case they are looked for in', async () => {
    const id = await add('internal', 'information', otherRequest);
    await expect(read(clerk, id, { requestId })).rejects.toThrow('no-such-document');
    await expect(read(clerk, id, { requestId: otherRequest })).resolves.toContain('正文');
  });

  it('ask for a written reason where they prove who somebody is, or were withheld', async () => {
    for (const id of [await add('internal', 'identity-proof'), await add('withheld')]) {
      await expect(read(clerk, id)).rejects.toThrow('document-reason-needed');
      await expect(read(clerk, id, { why: '核对身份' })).resolves.toContain('正文');
      await expect(documents().readings(clerk, id)).resolves.toMatchObject([{ why: '核对身份' }]);
    }
  });

  it('are lent to a named reader until a day, and no longer', async () => {
    const id = await add('internal');
    await documents().grant(clerk, id, { reader: south.id, why: '协助办理', untilOn: '2026-03-03' });
    await expect(read(stranger, id)).resolves.toContain('正文');
    office.clock.moveToDay('2026-03-04');
    await expect(read(stranger, id)).rejects.toThrow('no-such-document');
    office.clock.moveToDay('2026-03-02');
  });

  it('cannot be lent by somebody who may not see them', async () => {
    const id = await add('internal');
    await expect(documents().grant(stranger, id, { reader: south.id, why: '想看' })).rejects.toThrow('no-such-document');
  });

  it('are shown together or not at all', async () => {
    const known = await add('internal');
    const work = office.get(UnitOfWork);
    const wrong = work.run(clerk, () => documents().setVisibility(requestId, [known, otherRequest], 'applicant'));
    await expect(wrong).rejects.toThrow('no-such-document');
    await expect(read(applicant, known)).rejects.toThrow('no-such-document');
    await work.run(clerk, () => documents().setVisibility(requestId, [known], 'applicant'));
    await expect(read(applicant, known)).resolves.toContain('正文');
  });

  it('fall with the act that made them', async () => {
    const failing = office.get(UnitOfWork).run(clerk, async () => {
      await documents().addAll([paper('applicant', 'receipt'), paper('applicant', 'application')]);
      throw new Error('later');
    });
    await expect(failing).rejects.toThrow('later');
    const kinds = (await documents().list(clerk, requestId, 'agency')).map(({ kind }) => kind);
    expect(kinds).not.toContain('receipt');
  });

  it('are walled in the database, and nobody takes a reading back', async () => {
    const walled = office.get(UnitOfWork).run(stranger, () => documents().add(paper('internal')));
    await expect(walled).rejects.toThrow('row-level security');
    await expect(office.sql('DELETE FROM documents.read_log', [], office.database.appUrl)).rejects.toThrow('permission denied');
    await expect(office.sql('DELETE FROM documents.read_log')).rejects.toThrow('append-only');
  });
});
