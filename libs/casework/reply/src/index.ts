export { ReplyModule } from './reply.module';
export { Proposals, type GiveOpinion, type ProposeOutcome } from './proposals.service';
export { Signing, type SignReply } from './signing.service';
export { replyProblems } from './reply.problems';
export type { Letter } from './rules/letter';
export type { Proposal, WithheldPart } from './rules/proposal';
export type { Gate } from './rules/quality-gates';
export type { KeptLetter, KeptOpinion, KeptProposal } from './store/replies.store';
export { replyEntities } from './store/reply-entities';
