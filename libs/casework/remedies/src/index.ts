export { RemediesModule } from './remedies.module';
export { Disputes, type RecordDisputeDecision, type RecordDisputeReply, type RegisterDispute } from './disputes.service';
export { Redecisions, type OpenRedecision, type Redecision } from './redecisions.service';
export { RemediesReading } from './remedies-reading.service';
export type { DisputeList, DisputeView, RemediesView } from './disputes-view';
export { remediesProblems } from './remedies.problems';
export { remediesEntities } from './store/remedies-entities';
