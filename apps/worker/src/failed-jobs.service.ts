import { Injectable } from '@nestjs/common';
import { systemActor } from '@casework/case-file';
import { Notifications } from '@office/notification';
import { Organisation } from '@office/organisation';
import type { FailedJob, JobHooks } from '@platform/jobs';
import { OutboxRelay } from '@platform/outbox';
import { UnitOfWork } from '@platform/persistence';

/** What becomes of a job in the end: its row is marked, and one given up for good lands on the administrators' desk. */
@Injectable()
export class FailedJobs implements JobHooks {
  constructor(
    private readonly relay: OutboxRelay,
    private readonly unitOfWork: UnitOfWork,
    private readonly organisation: Organisation,
    private readonly notifications: Notifications,
  ) {}

  done(id: string): Promise<void> {
    return this.relay.done(id);
  }

  /** Administrators sit in the agencies nobody is above. */
  async failedForGood(job: FailedJob, error: Error): Promise<void> {
    await this.relay.failedForGood(job, error);
    const { scope } = systemActor(job.name);
    await this.unitOfWork.run(scope, async () => {
      const topmost = (await this.organisation.agencies()).filter(({ parentId }) => parentId === undefined);
      for (const { id: agencyId } of topmost) {
        const particulars = { number: job.id, job: job.name };
        await this.notifications.notice({ agencyId, to: { role: 'administrator' }, template: 'job-failed', particulars });
      }
    });
  }
}
