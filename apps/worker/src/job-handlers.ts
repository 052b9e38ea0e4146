import { Injectable, Logger } from '@nestjs/common';
import { systemActor } from '@casework/case-file';
import { Opinions } from '@casework/consultation';
import { Deadlines, Warnings } from '@casework/deadlines';
import { Delivery } from '@casework/delivery';
import { Payments } from '@casework/fees';
import { Arrivals, Drafts } from '@casework/intake';
import { LedgerCheckpoints } from '@casework/ledger-checkpoint';
import { Recomputation } from '@casework/recomputation';
import { Closings } from '@casework/registration';
import { Attempts } from '@office/identity';
import { Notifications } from '@office/notification';
import type { JobHandlers } from '@platform/jobs';
import { OutboxRelay } from '@platform/outbox';
import type { JobPayloads } from './job-table';
import { doneOnce } from './done-once';

/** Orders taken up again in one go; the next go is ten minutes later. */
const ordersAtOnce = 200;

/** The whole table: which room does what, for every job there is. Each may come twice, and does its work once. */
@Injectable()
export class JobTable {
  private readonly log = new Logger('jobs');

  readonly handlers = {
    'deadlines.sweep': (_nothing, { signal }) => this.deadlines.sweep(systemActor('deadlines.sweep'), signal),
    'deadlines.give-warnings': (warning, { attempt }) => this.warnings.warn(systemActor('deadlines.give-warnings'), warning, attempt),
    'deadlines.reconcile': () => this.reconcile(),
    'recomputation.run': ({ changeId }, { signal }) => this.recomputation.run(systemActor('recomputation.run'), changeId, signal),
    'recomputation.catch-up': (_nothing, { signal }) => this.recomputation.catchUp(systemActor('recomputation.catch-up'), signal),
    'registration.lapse-correction': ({ requestId }) =>
      this.lapsed('correction', requestId, 'case', () => this.closings.lapse(requestId, systemActor('registration.lapse-correction'))),
    'consultation.record-silence': ({ requestId, consultationId }) =>
      this.lapsed('opinion', requestId, consultationId, () =>
        this.opinions.lapse(requestId, systemActor('consultation.record-silence'), consultationId),
      ),
    'fees.lapse': ({ requestId }) =>
      this.lapsed('payment', requestId, 'case', () => this.payments.lapse(requestId, systemActor('fees.lapse'))),
    'delivery.dispatch-reply': ({ requestId }) => this.delivery.dispatch(scopeOf('delivery.dispatch-reply'), requestId),
    'notification.send-order': ({ orderId }) => this.notifications.send(scopeOf('notification.send-order'), orderId),
    'notification.send-waiting': () => this.sendWaiting(),
    'intake.find-silent': () => this.arrivals.findSilent(systemActor('intake.find-silent')),
    'intake.reconcile-arrivals': () => this.arrivals.reconcile(systemActor('intake.reconcile-arrivals')),
    'intake.forget-drafts': () => this.drafts.forgetExpired(scopeOf('intake.forget-drafts')),
    'identity.forget-attempts': () => this.attempts.forgetOld(),
    'outbox.forget-done': () => this.relay.forgetDone(),
    'ledger-checkpoint.take-checkpoint': () => this.takeCheckpoint(),
  } satisfies JobHandlers<JobPayloads>;

  constructor(
    private readonly deadlines: Deadlines,
    private readonly warnings: Warnings,
    private readonly recomputation: Recomputation,
    private readonly closings: Closings,
    private readonly opinions: Opinions,
    private readonly payments: Payments,
    private readonly delivery: Delivery,
    private readonly notifications: Notifications,
    private readonly drafts: Drafts,
    private readonly arrivals: Arrivals,
    private readonly attempts: Attempts,
    private readonly relay: OutboxRelay,
    private readonly checkpoints: LedgerCheckpoints,
  ) {}

  private lapsed(
    term: 'correction' | 'opinion' | 'payment',
    requestId: string,
    subject: string,
    act: () => Promise<unknown>,
  ): Promise<void> {
    return doneOnce(act, () => this.deadlines.takeBack(systemActor('deadlines.sweep'), { requestId, term, subject }));
  }

  private async reconcile(): Promise<void> {
    const reconciled = await this.deadlines.reconcile(systemActor('deadlines.reconcile'));
    this.log.log({ job: 'deadlines.reconcile', ...reconciled });
  }

  /** Orders whose sender died with them in hand. One that fails again does not keep the others. */
  private async sendWaiting(): Promise<void> {
    const scope = scopeOf('notification.send-waiting');
    const waiting = await this.notifications.waiting(scope, ordersAtOnce);
    const sent = await Promise.allSettled(waiting.map((orderId) => this.notifications.send(scope, orderId)));
    const failed = sent.filter(({ status }) => status === 'rejected').length;
    if (failed > 0) this.log.warn({ job: 'notification.send-waiting', orders: waiting.length, failed });
  }

  /** @throws Error with the place of the fault: it reaches the administrators as a job that failed */
  private async takeCheckpoint(): Promise<void> {
    const { fault, cases, lines, checkpoint } = await this.checkpoints.take(systemActor('ledger-checkpoint.take-checkpoint'));
    if (fault)
      throw new Error(
        `The ledger is not as it was written: ${fault.because} in ${fault.caseId ?? 'the checkpoint'} at ${fault.place ?? 0}.`,
      );
    this.log.log({ job: 'ledger-checkpoint.take-checkpoint', cases, lines, digest: checkpoint?.digest });
  }
}

function scopeOf(job: string): ReturnType<typeof systemActor>['scope'] {
  return systemActor(job).scope;
}
