import type { Warning } from '@casework/deadlines';
import type { JobPolicies } from '@platform/jobs';

/** Every job of the house and what it carries: ids and days, never words. A job of the timetable carries nothing. */
export interface JobPayloads {
  'deadlines.sweep': object;
  'deadlines.give-warnings': Warning;
  'deadlines.reconcile': object;
  'recomputation.run': { readonly changeId: string };
  'recomputation.catch-up': object;
  'registration.lapse-correction': { readonly requestId: string };
  'consultation.record-silence': { readonly requestId: string; readonly consultationId: string };
  'fees.lapse': { readonly requestId: string };
  'delivery.dispatch-reply': { readonly requestId: string };
  'notification.send-order': { readonly orderId: string };
  'notification.send-waiting': object;
  'intake.find-silent': object;
  'intake.reconcile-arrivals': object;
  'intake.forget-drafts': object;
  'identity.forget-attempts': object;
  'outbox.forget-done': object;
  'ledger-checkpoint.take-checkpoint': object;
}

const minute = 60_000;
const inTheNight = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 5 * minute },
  timeout: 30 * minute,
  because: 'walks the whole house while nobody works; a server that is being restarted is back within the hour',
} as const;
const sweeping = {
  attempts: 3,
  backoff: { type: 'fixed', delay: minute },
  timeout: 2 * minute,
  because: 'comes round again by itself within the hour or the day',
} as const;

const wholeHouse = {
  attempts: 20,
  backoff: { type: 'fixed', delay: minute },
  timeout: 30 * minute,
  because: 'goes on from the last batch: what a try did is not done again, and a server that is being restarted is waited for',
} as const;

const onTheDay = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 30_000 },
  timeout: minute,
  because: 'counts for the day it comes on: an hour of trouble with the database is survived',
} as const;

/** How each is tried again when it fails. */
export const policies: JobPolicies<JobPayloads> = {
  'deadlines.sweep': sweeping,
  'deadlines.give-warnings': onTheDay,
  'deadlines.reconcile': inTheNight,
  'recomputation.run': wholeHouse,
  'recomputation.catch-up': wholeHouse,
  'registration.lapse-correction': onTheDay,
  'consultation.record-silence': onTheDay,
  'fees.lapse': onTheDay,
  'delivery.dispatch-reply': {
    attempts: 8,
    backoff: { type: 'exponential', delay: 5_000 },
    timeout: minute,
    because: 'the applicant is waiting: at once, and for a quarter of an hour of trouble with the database',
  },
  'notification.send-order': {
    attempts: 5,
    backoff: { type: 'exponential', delay: 2 * minute },
    timeout: minute,
    because: 'mail servers greylist for minutes; the fifth try is half an hour later',
  },
  'notification.send-waiting': sweeping,
  'intake.find-silent': sweeping,
  'intake.reconcile-arrivals': inTheNight,
  'intake.forget-drafts': sweeping,
  'identity.forget-attempts': sweeping,
  'outbox.forget-done': sweeping,
  'ledger-checkpoint.take-checkpoint': inTheNight,
};
