import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { FileStore } from '@platform/files';
import { Problem } from '@platform/http';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { validate, v7 as newId } from 'uuid';
import { documentProblems } from './documents.problems';
import { mayOpen, type Visibility } from './rules/may-open';
import { DocumentsStore, type KeptDocument } from './store/documents.store';

/** What is known of a document without opening it. */
export type DocumentView = Omit<KeptDocument, 'body'>;

interface Placed {
  readonly agencyId: string;
  readonly requestId?: string;
  /** What it is in the case file: `application`, `identity-proof`, `letter`, `service-proof` … */
  readonly kind: string;
  readonly title: string;
  readonly fileName: string;
  readonly visibility: Visibility;
  readonly madeBy: string;
  /** The document this one takes the place of; the older one stays. */
  readonly versionOf?: string;
}

/** A text the system wrote inside an act. */
export type NewText = Placed & { readonly text: string; readonly mediaType?: string };
/** A file already in the store. */
export type NewFile = Placed & { readonly file: { readonly sha256: string; readonly size: number; readonly mediaType: string } };
export type NewDocument = NewText | NewFile;

export interface Opening {
  /** Written down beside the reading; needed for delicate papers. */
  readonly why?: string;
  /** The case it was looked for in: a paper of another one is not there. */
  readonly requestId?: string;
}

export interface Opened {
  readonly document: DocumentView;
  readonly content: Readable;
}

/** The papers of the cases: kept by hash, opened under a rule, every opening written down. */
@Injectable()
export class Documents {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: DocumentsStore,
    private readonly files: FileStore,
    private readonly clock: OfficeClock,
  ) {}

  /** Joins the open transaction: an act and the papers it makes stand or fall together. */
  async add(document: NewDocument): Promise<DocumentView> {
    const kept = this.kept(document);
    await this.store.keep([kept]);
    return withoutBody(kept);
  }

  /** As `add`, for all papers of a filing in one statement. */
  async addAll(documents: readonly NewDocument[]): Promise<DocumentView[]> {
    const kept = documents.map((document) => this.kept(document));
    await this.store.keep(kept);
    return kept.map(withoutBody);
  }

  /** Takes an upload into the file store first, then the row: bytes without a row are swept, a row without bytes cannot be. */
  async upload(scope: Scope, placed: Placed, content: Readable): Promise<DocumentView> {
    const file = await this.files.put(content, { fileName: placed.fileName });
    return this.unitOfWork.run(scope, () => this.add({ ...placed, file }));
  }

  /**
   * Opens a document for reading and writes the reading down.
   * @throws Problem no-such-document when the reader may not know of it; document-reason-needed for delicate papers without a reason.
   */
  async open(scope: Scope, documentId: string, { why, requestId }: Opening = {}): Promise<Opened> {
    const document = await this.unitOfWork.run(scope, async () => {
      const found = await this.known(documentId);
      if (requestId !== undefined && found.requestId !== requestId) throw new Problem(documentProblems.noSuchDocument);
      const granted = await this.store.hasGrant(found.id, [scope.actorId, ...scope.agencyIds], this.clock.today().toString());
      const opening = mayOpen(found, { ...scope, granted, why });
      if (!opening.open)
        throw new Problem(opening.because === 'reason-needed' ? documentProblems.reasonNeeded : documentProblems.noSuchDocument);
      await this.store.logReading(newId(), found, scope.actorId, this.now(), why?.trim());
      return found;
    });
    const content = document.body === undefined ? await this.files.open(document.sha256) : Readable.from([Buffer.from(document.body)]);
    return { document: withoutBody(document), content };
  }

  /** What the case holds, for the agency or as the applicant sees it. */
  list(scope: Scope, requestId: string, audience: 'agency' | 'applicant'): Promise<DocumentView[]> {
    return this.unitOfWork.run(scope, () => this.store.ofRequest(requestId, audience === 'applicant' ? 'applicant' : undefined));
  }

  /** One document's particulars, within the open transaction. @throws Problem no-such-document */
  async known(documentId: string): Promise<KeptDocument> {
    const found = validate(documentId) ? await this.store.one(documentId) : undefined;
    if (!found) throw new Problem(documentProblems.noSuchDocument);
    return found;
  }

  /** Shows, withholds or seals documents of one case, within the open transaction. @throws Problem no-such-document when one is not there */
  async setVisibility(requestId: string, documentIds: readonly string[], visibility: Visibility): Promise<void> {
    const found = documentIds.length === 0 ? 0 : await this.store.setVisibility(requestId, documentIds, visibility);
    if (found !== new Set(documentIds).size) throw new Problem(documentProblems.noSuchDocument);
  }

  /** Lets an agency or a person outside the agency read one document, until the end of `untilOn`. */
  grant(scope: Scope, documentId: string, to: { readonly reader: string; readonly why: string; readonly untilOn?: string }): Promise<void> {
    return this.unitOfWork.run(scope, async () => {
      const document = await this.known(documentId);
      await this.store.grant({ id: newId(), document, ...to, by: scope.actorId, at: this.now() });
    });
  }

  /** Who opened it, when and why. */
  readings(scope: Scope, documentId: string): ReturnType<DocumentsStore['readingsOf']> {
    return this.unitOfWork.run(scope, () => this.store.readingsOf(documentId));
  }

  private now(): string {
    return this.clock.now().toString();
  }

  private kept(document: NewDocument): KeptDocument {
    const { agencyId, requestId, kind, title, fileName, visibility, madeBy, versionOf } = document;
    const placed = { id: newId(), agencyId, requestId, kind, title, fileName, visibility, madeBy, versionOf, madeAt: this.now() };
    if ('file' in document) return { ...placed, ...document.file };
    const bytes = Buffer.from(document.text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { ...placed, body: document.text, size: bytes.length, sha256, mediaType: document.mediaType ?? 'text/plain; charset=utf-8' };
  }
}

function withoutBody({ body: _, ...view }: KeptDocument): DocumentView {
  return view;
}
