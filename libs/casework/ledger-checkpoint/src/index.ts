export { LedgerCheckpointModule } from './ledger-checkpoint.module';
export { LedgerCheckpoints, type LedgerFault, type Walk } from './ledger-checkpoints.service';
