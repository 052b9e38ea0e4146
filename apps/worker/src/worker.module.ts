import { join } from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import { CaseFileModule } from '@casework/case-file';
import { ConsultationModule } from '@casework/consultation';
import { DeadlinesModule } from '@casework/deadlines';
import { DeliveryModule } from '@casework/delivery';
import { FeesModule } from '@casework/fees';
import { IntakeModule } from '@casework/intake';
import { LedgerCheckpointModule } from '@casework/ledger-checkpoint';
import { RecomputationModule } from '@casework/recomputation';
import { RegistrationModule } from '@casework/registration';
import { IdentityModule } from '@office/identity';
import { NotificationModule } from '@office/notification';
import { OrganisationModule } from '@office/organisation';
import { FilesModule } from '@platform/files';
import { ObservabilityModule } from '@platform/observability';
import { OutboxRelay, OutboxRelayModule } from '@platform/outbox';
import { PersistenceModule } from '@platform/persistence';
import { SealingModule } from '@platform/sealing';
import { OfficeClock, TimeModule } from '@platform/time';
import { BackgroundWork } from './background-work.service';
import { FailedJobs } from './failed-jobs.service';
import { JobTable } from './job-handlers';
import type { WorkerSettings } from './settings';
import { usualPace, type Pace } from './pace';

const rooms = [
  OrganisationModule,
  IdentityModule,
  CaseFileModule,
  IntakeModule,
  RegistrationModule,
  ConsultationModule,
  DeliveryModule,
  FeesModule,
  DeadlinesModule,
  RecomputationModule,
  OutboxRelayModule,
];

/** What happens while nobody looks: job-handlers.ts is its table, schedule.ts its timetable. */
@Module({ providers: [JobTable, FailedJobs] })
export class WorkerModule {
  /** @param pace how often it looks and how soon it tries again: a test that lives through a month in a minute is in a hurry */
  static with(settings: WorkerSettings, clock = new OfficeClock(), pace: Pace = usualPace): DynamicModule {
    const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, JOBS_AT_ONCE: concurrency } = settings;
    const background = { databaseUrl, redisUrl, concurrency, stalledAfter: pace.stalledAfter, name: pace.queueName };
    return {
      module: WorkerModule,
      imports: [
        TimeModule.with(clock),
        PersistenceModule.with({ url: databaseUrl, poolSize: settings.DATABASE_POOL, applicationName: 'worker' }),
        SealingModule.with(settings.GONGKAI_SECRET),
        FilesModule.with({ folder: settings.GONGKAI_FILES }),
        NotificationModule.with({ smtpUrl: settings.SMTP_URL, mailFrom: settings.MAIL_FROM }),
        ObservabilityModule.with({ process: 'worker' }),
        LedgerCheckpointModule.with({ folder: join(settings.GONGKAI_DATA, 'checkpoints') }),
        ...rooms,
      ],
      providers: [
        {
          provide: BackgroundWork,
          inject: [JobTable, OfficeClock, OutboxRelay, FailedJobs],
          useFactory: (table: JobTable, now: OfficeClock, relay: OutboxRelay, failed: FailedJobs) =>
            new BackgroundWork(background, pace, table, now, relay, failed),
        },
      ],
    };
  }
}
