export { JobQueue } from './job-queue';
export { JobRunner } from './job-runner';
export type { QueueSettings } from './backend';
export type { FailedJob, JobHandlers, JobHooks, JobPolicies, JobTry, QueuedJob, TimetableEntry } from './job';
