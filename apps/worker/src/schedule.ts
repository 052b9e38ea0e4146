import type { TimetableEntry } from '@platform/jobs';
import type { JobPayloads } from './job-table';

/** The whole timetable of the house. Times are the office's, Asia/Shanghai. */
export const schedule: readonly TimetableEntry<JobPayloads>[] = [
  // As soon as the day has turned, and soon after a house that stood still is up again; later rounds find only what is new.
  { job: 'deadlines.sweep', cron: '*/15 * * * *' },
  { job: 'recomputation.catch-up', cron: '5-59/10 * * * *' },
  { job: 'deadlines.reconcile', cron: '30 2 * * *' },
  { job: 'ledger-checkpoint.take-checkpoint', cron: '0 3 * * *' },
  { job: 'outbox.forget-done', cron: '30 3 * * *' },
  { job: 'intake.find-silent', cron: '10 * * * *' },
  { job: 'intake.reconcile-arrivals', cron: '0 2 * * *' },
  { job: 'intake.forget-drafts', cron: '20 * * * *' },
  { job: 'identity.forget-attempts', cron: '40 * * * *' },
  { job: 'notification.send-waiting', cron: '*/10 * * * *' },
];
