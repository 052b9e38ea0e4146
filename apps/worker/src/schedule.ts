import type { TimetableEntry } from '@platform/jobs';
import type { JobPayloads } from './job-table';

/** The whole timetable of the house. Times are the office's, Asia/Shanghai. */
export const schedule: readonly TimetableEntry<JobPayloads>[] = [
  { job: 'ledger-checkpoint.take-checkpoint', cron: '0 3 * * *' },
  { job: 'outbox.forget-done', cron: '30 3 * * *' },
  { job: 'intake.forget-drafts', cron: '20 * * * *' },
  { job: 'identity.forget-attempts', cron: '40 * * * *' },
  { job: 'notification.send-waiting', cron: '*/10 * * * *' },
];
