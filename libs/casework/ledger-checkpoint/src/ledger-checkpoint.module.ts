import { Module, type DynamicModule } from '@nestjs/common';
import { CaseFileModule } from '@casework/case-file';
import { CheckpointFiles } from './checkpoint-files';
import { LedgerCheckpoints } from './ledger-checkpoints.service';

@Module({})
export class LedgerCheckpointModule {
  /** @param folder outside the database, and copied away from this machine by whoever keeps the backups */
  static with({ folder }: { readonly folder: string }): DynamicModule {
    return {
      module: LedgerCheckpointModule,
      imports: [CaseFileModule],
      providers: [LedgerCheckpoints, { provide: CheckpointFiles, useFactory: () => new CheckpointFiles(folder) }],
      exports: [LedgerCheckpoints],
    };
  }
}
