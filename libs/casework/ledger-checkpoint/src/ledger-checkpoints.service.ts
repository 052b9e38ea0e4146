import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CaseFiles, CaseReader, type Actor } from '@casework/case-file';
import { checkpointOf, isSignedBy, signCheckpoint, type CaseHead, type ChainVerdict, type Checkpoint } from '@law/ledger';
import { Seal } from '@platform/sealing';
import { OfficeClock } from '@platform/time';
import { CheckpointFiles, type KeptCheckpoint } from './checkpoint-files';
import { compareHeads, type HeadFault } from './rules/compare-heads';

/** Where a chain, or the checkpoint itself, is not as it was written. */
export interface LedgerFault {
  /** Absent when the checkpoint is at fault. */
  readonly caseId?: string;
  /** The place of the line in its chain. */
  readonly place?: number;
  readonly because: Extract<ChainVerdict, { intact: false }>['because'] | HeadFault | 'checkpoint-forged';
}

export interface Walk {
  readonly cases: number;
  readonly lines: number;
  readonly fault?: LedgerFault;
  /** Day of the checkpoint it was compared with. */
  readonly comparedWith?: string;
  /** What was written when nothing was found. */
  readonly checkpoint?: Checkpoint;
}

/** DER of an Ed25519 private key, up to its 32 bytes. */
const ed25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** 台账检查点: whether all is as it was written, and a witness of it outside the database. */
@Injectable()
export class LedgerCheckpoints {
  constructor(
    private readonly caseFiles: CaseFiles,
    private readonly reader: CaseReader,
    private readonly files: CheckpointFiles,
    private readonly seal: Seal,
    private readonly clock: OfficeClock,
  ) {}

  /** Walks every chain the actor sees, compares with the newest checkpoint, and writes today's when nothing is wrong. */
  async take(actor: Actor): Promise<Walk> {
    const walk = await this.walk(actor);
    if (walk.fault) return walk;
    const { heads, ...counted } = walk;
    const kept = await this.files.newest();
    const compared = { ...counted, comparedWith: kept?.checkpoint.day };
    const fault = kept && (await this.faultSince(kept, heads, actor));
    if (fault) return { ...compared, fault };
    const day = this.clock.today().toString();
    const checkpoint = checkpointOf(day, heads, (await this.files.before(day))?.checkpoint);
    await this.files.keep({ checkpoint, signature: signCheckpoint(checkpoint, this.key()), heads });
    return { ...compared, checkpoint };
  }

  private async walk(actor: Actor): Promise<Walk & { readonly heads: readonly CaseHead[] }> {
    const heads: CaseHead[] = [];
    const counted = (fault?: LedgerFault): Walk & { heads: CaseHead[] } => {
      return { heads, cases: heads.length, lines: heads.reduce((sum, { sequence }) => sum + sequence, 0), fault };
    };
    let ids = await this.caseFiles.idsAfter(actor.scope, undefined);
    while (ids.length > 0) {
      for (const caseId of ids) {
        const verdict = await this.verified(actor, caseId);
        if (!verdict.intact) return counted({ caseId, place: verdict.place, because: verdict.because });
        heads.push({ caseId, ...verdict.head });
      }
      ids = await this.caseFiles.idsAfter(actor.scope, ids.at(-1));
    }
    return counted();
  }

  /** A case acted on at that very moment may look broken for an instant: what is wrong stays wrong at a second look. */
  private async verified(actor: Actor, caseId: string): Promise<ChainVerdict> {
    const verdict = await this.caseFiles.verify(actor.scope, caseId);
    return verdict.intact ? verdict : this.caseFiles.verify(actor.scope, caseId);
  }

  private async faultSince(kept: KeptCheckpoint, heads: readonly CaseHead[], actor: Actor): Promise<LedgerFault | undefined> {
    if (!this.isGenuine(kept)) return { because: 'checkpoint-forged' };
    const { faults, grown } = compareHeads(kept.heads, new Map(heads.map((head) => [head.caseId, head])));
    const [first] = faults;
    if (first) return { caseId: first.caseId, place: first.sequence, because: first.because };
    for (const { caseId, sequence, hash } of grown) {
      const line = (await this.reader.ledger(caseId, actor)).find((each) => each.sequence === sequence);
      if (line?.hash !== hash) return { caseId, place: sequence, because: 'head-changed' };
    }
    return undefined;
  }

  private isGenuine({ checkpoint, signature, heads }: KeptCheckpoint): boolean {
    const same = checkpointOf(checkpoint.day, heads).digest === checkpoint.digest;
    return same && isSignedBy(checkpoint, signature, createPublicKey(this.key()));
  }

  private key(): KeyObject {
    const seed = Buffer.from(this.seal.mark('ledger-checkpoint', 'signing-key'), 'hex');
    return createPrivateKey({ key: Buffer.concat([ed25519, seed]), format: 'der', type: 'pkcs8' });
  }
}
