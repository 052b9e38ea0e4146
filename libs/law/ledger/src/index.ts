export { canonicalJson, type Json } from './canonical-json';
export { appendEntry, beginning, verifyChain, type ChainVerdict, type Head, type LedgerEntry, type LedgerLine } from './chain';
export { checkpointOf, digestOf, isSignedBy, signCheckpoint, type CaseHead, type Checkpoint } from './checkpoint';
