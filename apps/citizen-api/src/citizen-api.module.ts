import { CaseFileModule } from '@casework/case-file';
import { DeliveryModule } from '@casework/delivery';
import { ExtensionModule } from '@casework/extension';
import { FeesModule } from '@casework/fees';
import { IntakeModule } from '@casework/intake';
import { RegistrationModule } from '@casework/registration';
import { ReplyModule } from '@casework/reply';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { CorrespondenceModule } from '@office/correspondence';
import { DocumentsModule } from '@office/documents';
import { ApplicantGuard, IdentityModule, Public } from '@office/identity';
import { NotificationModule } from '@office/notification';
import { OrganisationModule } from '@office/organisation';
import { FilesModule } from '@platform/files';
import { HttpModule } from '@platform/http';
import { ObservabilityModule } from '@platform/observability';
import { PersistenceModule } from '@platform/persistence';
import { SealingModule } from '@platform/sealing';
import { OfficeClock, TimeModule } from '@platform/time';
import { AccessController } from './access/access.controller';
import { AgenciesController } from './agencies/agencies.controller';
import { CurrentCaseController } from './current-case/current-case.controller';
import { CurrentCasePages } from './current-case/current-case-pages';
import { PausedTerm } from './current-case/paused-term';
import { ReplyPage } from './current-case/reply-page';
import { SheetPage } from './current-case/sheet-page';
import { DraftsController } from './drafts/drafts.controller';
import { FilingController } from './drafts/filing.controller';
import { problemCatalogues } from './problem-catalogues';
import type { CitizenApiSettings } from './settings';

const rooms = [
  OrganisationModule,
  IdentityModule,
  DocumentsModule,
  CaseFileModule,
  IntakeModule,
  RegistrationModule,
  ExtensionModule,
  ReplyModule,
  DeliveryModule,
  FeesModule,
];

/** The public's door to the rooms. What can a citizen do? What these controllers list. */
@Module({
  controllers: [AgenciesController, DraftsController, FilingController, AccessController, CurrentCaseController],
  providers: [CurrentCasePages, PausedTerm, ReplyPage, SheetPage, { provide: APP_GUARD, useClass: ApplicantGuard }],
})
export class CitizenApiModule {
  static with(settings: CitizenApiSettings, clock = new OfficeClock()): DynamicModule {
    return {
      module: CitizenApiModule,
      imports: [
        DiscoveryModule,
        TimeModule.with(clock),
        PersistenceModule.with({ url: settings.DATABASE_URL, poolSize: settings.DATABASE_POOL, applicationName: 'citizen-api' }),
        SealingModule.with(settings.GONGKAI_SECRET),
        FilesModule.with({ folder: settings.GONGKAI_FILES }),
        NotificationModule.with({ smtpUrl: settings.SMTP_URL, mailFrom: settings.MAIL_FROM }),
        CorrespondenceModule.with({ fontFolder: settings.GONGKAI_FONTS }),
        ObservabilityModule.with({ process: 'citizen-api', open: Public() }),
        HttpModule.with({ catalogues: problemCatalogues, open: Public() }),
        ...rooms,
      ],
    };
  }
}
