import { join } from 'node:path';
import { Module, type DynamicModule, type INestApplicationContext, type Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ArchiveModule } from '@casework/archive';
import { CaseFileModule } from '@casework/case-file';
import { ConfidentialityReviewModule } from '@casework/confidentiality-review';
import { ConsultationModule } from '@casework/consultation';
import { DeadlinesModule } from '@casework/deadlines';
import { DeliveryModule } from '@casework/delivery';
import { ExtensionModule } from '@casework/extension';
import { FeesModule } from '@casework/fees';
import { IntakeModule } from '@casework/intake';
import { InvestigationModule } from '@casework/investigation';
import { LedgerCheckpointModule } from '@casework/ledger-checkpoint';
import { RegistrationModule } from '@casework/registration';
import { RemediesModule } from '@casework/remedies';
import { ReplyModule } from '@casework/reply';
import { DocumentsModule } from '@office/documents';
import { IdentityModule } from '@office/identity';
import { NotificationModule } from '@office/notification';
import { OrganisationModule } from '@office/organisation';
import { FilesModule } from '@platform/files';
import { PersistenceModule } from '@platform/persistence';
import { SealingModule } from '@platform/sealing';
import { OfficeClock } from '@platform/time';

export interface Surroundings {
  /** The database role the rooms act under. */
  readonly url: string;
  readonly secret: Buffer;
  readonly files: string;
  /** Checkpoints lie below it. */
  readonly data: string;
  readonly clock: OfficeClock;
}

@Module({})
class ClockModule {
  static with(clock: OfficeClock): DynamicModule {
    return { module: ClockModule, global: true, providers: [{ provide: OfficeClock, useValue: clock }], exports: [OfficeClock] };
  }
}

/** The rooms without a door to the street. Without a mail server: what the operator does tells nobody. */
@Module({})
class OperatorModule {
  static with({ url, secret, files, data, clock }: Surroundings, providers: Provider[]): DynamicModule {
    return {
      module: OperatorModule,
      imports: [
        ClockModule.with(clock),
        PersistenceModule.with({ url, applicationName: 'gongkai-operator' }),
        SealingModule.with(secret),
        FilesModule.with({ folder: files }),
        NotificationModule.with({ mailFrom: 'operator@localhost' }),
        OrganisationModule,
        IdentityModule,
        DocumentsModule,
        CaseFileModule,
        IntakeModule,
        RegistrationModule,
        ExtensionModule,
        InvestigationModule,
        ConsultationModule,
        ConfidentialityReviewModule,
        ReplyModule,
        DeliveryModule,
        FeesModule,
        ArchiveModule,
        RemediesModule,
        DeadlinesModule,
        LedgerCheckpointModule.with({ folder: join(data, 'checkpoints') }),
      ],
      providers,
    };
  }
}

/** Opens the rooms, does the work, and closes them again, whatever came of it. */
export async function withRooms<T>(
  surroundings: Surroundings,
  work: (rooms: INestApplicationContext) => Promise<T>,
  providers: Provider[] = [],
): Promise<T> {
  const rooms = await NestFactory.createApplicationContext(OperatorModule.with(surroundings, providers), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    return await work(rooms);
  } finally {
    await rooms.close();
  }
}
