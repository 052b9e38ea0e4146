import { createHash, randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { FileStore } from '@platform/files';
import { Problem } from '@platform/http';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { Seal } from '@platform/sealing';
import { OfficeClock } from '@platform/time';
import { v7 as newId } from 'uuid';
import { intakeProblems } from './intake.problems';
import { DraftsStore, type KeptDraft, type Upload } from './store/drafts.store';

const answersPurpose = 'intake.draft';
/** A week: long enough to find a paper, short enough that forgotten answers do not lie about. Counted from the last change. */
const draftHours = 7 * 24;
const longestAnswers = 200_000;
const mostUploads = 10;

/** Kinds a citizen may upload; what they become in the case. */
export const uploadKinds = ['identity-proof', 'authorisation', 'application-attachment'] as const;
export type UploadKind = (typeof uploadKinds)[number];

export interface DraftView {
  readonly answers: unknown;
  readonly uploads: readonly Upload[];
  readonly expiresAt: string;
  /** Whether it was filed: it can no longer be changed. */
  readonly filed: boolean;
}

/** A draft with its answers opened. */
export type WholeDraft = Omit<KeptDraft, 'answers'> & { readonly answers: unknown; readonly uploads: readonly Upload[] };

/** Applications being written. Whoever has the token has the draft; nobody else, the agency included, can read it. */
@Injectable()
export class Drafts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: DraftsStore,
    private readonly files: FileStore,
    private readonly seal: Seal,
    private readonly clock: OfficeClock,
  ) {}

  /** Begins an empty draft. The token is shown once; only its digest is kept. */
  async begin(): Promise<{ readonly token: string; readonly expiresAt: string }> {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = this.expiry();
    await this.unitOfWork.run(draftScope(token), () => this.drafts.begin(digestOf(token), this.now(), expiresAt));
    return { token, expiresAt };
  }

  /** @throws Problem no-such-draft */
  read(token: string): Promise<DraftView> {
    return this.unitOfWork.run(draftScope(token), async () => {
      const { answers, uploads, expiresAt, filedRequestId } = await this.look(token);
      return { answers, uploads, expiresAt, filed: filedRequestId !== undefined };
    });
  }

  /** The draft as it is to be filed, within the open transaction. @throws Problem no-such-draft */
  async look(token: string): Promise<WholeDraft> {
    const draft = await this.drafts.look(digestOf(token), this.now());
    if (!draft) throw new Problem(intakeProblems.noSuchDraft);
    const answers = draft.answers === undefined ? {} : (JSON.parse(this.seal.open(answersPurpose, draft.answers)) as unknown);
    return { ...draft, answers };
  }

  /** Replaces the answers whole. @throws Problem no-such-draft, draft-too-long, draft-already-filed */
  keep(token: string, answers: unknown): Promise<void> {
    return this.unitOfWork.run(draftScope(token), async () => {
      const draft = await this.lockOpen(token);
      const text = JSON.stringify(answers ?? {});
      if (text.length > longestAnswers) throw new Problem(intakeProblems.tooLong);
      await this.drafts.keepAnswers(draft.id, this.seal.close(answersPurpose, text), this.expiry());
    });
  }

  /** Adds a file. @throws Problem no-such-draft, draft-too-many-files, draft-already-filed, and what the file store refuses */
  async attach(
    token: string,
    upload: { readonly kind: UploadKind; readonly fileName: string; readonly content: Readable },
  ): Promise<Upload> {
    await this.unitOfWork.run(draftScope(token), () => this.roomFor(token));
    const file = await this.files.put(upload.content, { fileName: upload.fileName });
    return this.unitOfWork.run(draftScope(token), async () => {
      const draft = await this.roomFor(token);
      const kept = { id: newId(), kind: upload.kind, ...file };
      await this.drafts.attach(draft.id, kept, this.now(), this.expiry());
      return kept;
    });
  }

  detach(token: string, uploadId: string): Promise<void> {
    return this.unitOfWork.run(draftScope(token), async () => {
      const draft = await this.lockOpen(token);
      await this.drafts.detach(draft.id, uploadId, this.expiry());
    });
  }

  /** Empties every expired draft; job `intake.forget-drafts`. @returns how many held something */
  forgetExpired(scope: Scope): Promise<number> {
    return this.unitOfWork.run(scope, () => this.drafts.forgetExpired(this.now()));
  }

  private async lockOpen(token: string): Promise<KeptDraft> {
    const draft = await this.drafts.lock(digestOf(token), this.now());
    if (!draft) throw new Problem(intakeProblems.noSuchDraft);
    if (draft.filedRequestId !== undefined) throw new Problem(intakeProblems.alreadyFiled);
    return draft;
  }

  /** Asked before the upload, so that a full draft costs no gigabyte, and again after it, because two uploads may run at once. */
  private async roomFor(token: string): Promise<KeptDraft> {
    const draft = await this.lockOpen(token);
    if ((await this.drafts.uploadsOf(draft.id)).length >= mostUploads) throw new Problem(intakeProblems.tooManyUploads);
    return draft;
  }

  private now(): string {
    return this.clock.now().toString();
  }

  private expiry(): string {
    return this.clock.now().add({ hours: draftHours }).toString();
  }
}

/** Row-level security shows a transaction the one draft whose digest its actor carries. */
export function draftScope(token: string, within: Partial<Scope> = {}): Scope {
  return { agencyIds: [], ...within, actorId: `draft:${digestOf(token)}` };
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
