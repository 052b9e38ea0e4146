import { Injectable } from '@nestjs/common';
import { CaseFiles, type Actor, type StandingView } from '@casework/case-file';
import { Documents } from '@office/documents';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { listText, orderOf, retentionYears, wasRefused } from './rules/order-of-the-file';
import { FilesStore, type ArchivedFile } from './store/files.store';

export interface ArchiveCase {
  /** Ledger sequence the user saw. */
  readonly expectedSequence: number;
}

/** 归档: the file in order, listed, hashed and sealed. 条例第四十五条. */
@Injectable()
export class Archive {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly caseFiles: CaseFiles,
    private readonly files: FilesStore,
    private readonly documents: Documents,
  ) {}

  /** Orders, lists and seals the file. After it no paper can be added: a trigger in the database refuses it. Art. 45. */
  archive(requestId: string, actor: Actor, { expectedSequence }: ArchiveCase): Promise<StandingView> {
    return this.unitOfWork.run(actor.scope, async () => {
      const file = await this.caseFiles.open(requestId, expectedSequence);
      file.mustAllow('archive', actor);
      const leaves = orderOf(await this.documents.list(actor.scope, requestId, 'agency'));
      const list = await this.documents.add({
        agencyId: file.agencyId,
        requestId,
        kind: 'archive-list',
        title: '卷内目录',
        fileName: `${file.number}-卷内目录.txt`,
        visibility: 'internal',
        madeBy: actor.id,
        text: listText(file.number, leaves),
      });
      const years = retentionYears(wasRefused(await file.ledger()));
      const sealed = { on: file.today.toString(), by: actor.id, retentionYears: years, listDocumentId: list.id, listSha256: list.sha256 };
      const standing = await file.record(
        'archive',
        actor,
        { list: { id: list.id, sha256: list.sha256 }, leaves: leaves.length, retentionYears: years },
        { expectedSequence },
      );
      await this.files.seal(file, sealed, leaves);
      return standing;
    });
  }

  /** The sealed file's list; nothing before it was archived. */
  fileOf(scope: Scope, requestId: string): Promise<ArchivedFile | undefined> {
    return this.unitOfWork.run(scope, () => this.files.of(requestId));
  }
}
