import { ArchiveModule } from '@casework/archive';
import { CaseFileModule } from '@casework/case-file';
import { ConfidentialityReviewModule } from '@casework/confidentiality-review';
import { ConsultationModule } from '@casework/consultation';
import { DeliveryModule } from '@casework/delivery';
import { ExtensionModule } from '@casework/extension';
import { FeesModule } from '@casework/fees';
import { IntakeModule } from '@casework/intake';
import { InvestigationModule } from '@casework/investigation';
import { RecomputationModule } from '@casework/recomputation';
import { RegistrationModule } from '@casework/registration';
import { RemediesModule } from '@casework/remedies';
import { ReplyModule } from '@casework/reply';
import { WhatIfModule } from '@casework/what-if';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { CorrespondenceModule } from '@office/correspondence';
import { DocumentsModule } from '@office/documents';
import { IdentityModule, Public, StaffGuard } from '@office/identity';
import { NotificationModule } from '@office/notification';
import { OrganisationModule } from '@office/organisation';
import { RuleBookModule } from '@office/rule-book';
import { RuleTrialsModule } from '@office/rule-trials';
import { FilesModule } from '@platform/files';
import { HttpModule } from '@platform/http';
import { ObservabilityModule } from '@platform/observability';
import { PersistenceModule } from '@platform/persistence';
import { SealingModule } from '@platform/sealing';
import { OfficeClock, TimeModule } from '@platform/time';
import { AbsencesController } from './absences/absences.controller';
import { ArchiveController } from './archive/archive.controller';
import { CasePages } from './case-file/case-pages';
import { CaseReading } from './case-file/case-reading';
import { CaseController } from './case-file/case.controller';
import { SheetPages } from './case-file/sheet-pages';
import { ConfidentialityReviewController } from './confidentiality-review/confidentiality-review.controller';
import { ConsultationController } from './consultation/consultation.controller';
import { DeliveryPages } from './delivery/delivery-pages';
import { DeliveryController } from './delivery/delivery.controller';
import { DocumentsController } from './documents/documents.controller';
import { DocumentsDesk } from './documents/documents-desk';
import { ExtensionController } from './extension/extension.controller';
import { FeesController } from './fees/fees.controller';
import { ArrivalsController } from './intake/arrivals.controller';
import { IntakeController } from './intake/intake.controller';
import { InvestigationController } from './investigation/investigation.controller';
import { NoticesController } from './notices/notices.controller';
import { OrganisationController } from './organisation/organisation.controller';
import { problemCatalogues } from './problem-catalogues';
import { QueueController } from './queue/queue.controller';
import { RegistrationPages } from './registration/registration-pages';
import { RegistrationController } from './registration/registration.controller';
import { DisputesController } from './remedies/disputes.controller';
import { RemediesController } from './remedies/remedies.controller';
import { ReplyPages } from './reply/reply-pages';
import { ReplyController } from './reply/reply.controller';
import { RuleTrialsPages } from './rule-trials/rule-trials-pages';
import { RuleTrialsController } from './rule-trials/rule-trials.controller';
import { RuleBookDesk } from './rule-book/rule-book-desk';
import { RuleBookController } from './rule-book/rule-book.controller';
import { SessionPages } from './session/session-pages';
import { SessionController } from './session/session.controller';
import type { StaffApiSettings } from './settings';
import { StatuteController } from './statute/statute.controller';
import { TodayPages } from './today/today-pages';
import { TodayController } from './today/today.controller';
import { WhatIfController } from './what-if/what-if.controller';
import { WorkflowController } from './workflow/workflow.controller';

const rooms = [
  OrganisationModule,
  IdentityModule,
  DocumentsModule,
  CaseFileModule,
  IntakeModule,
  RegistrationModule,
  RuleBookModule,
  RecomputationModule,
  ExtensionModule,
  WhatIfModule,
  InvestigationModule,
  ConsultationModule,
  ConfidentialityReviewModule,
  ReplyModule,
  DeliveryModule,
  FeesModule,
  ArchiveModule,
  RemediesModule,
  RuleTrialsModule,
];

/** The desk's door to the rooms. Every route declares whom it lets in; the guard lets in nobody else. */
@Module({
  controllers: [
    SessionController,
    QueueController,
    NoticesController,
    OrganisationController,
    WorkflowController,
    StatuteController,
    RuleBookController,
    IntakeController,
    ArrivalsController,
    AbsencesController,
    CaseController,
    DocumentsController,
    RegistrationController,
    ExtensionController,
    WhatIfController,
    InvestigationController,
    ConsultationController,
    ConfidentialityReviewController,
    ReplyController,
    DeliveryController,
    FeesController,
    ArchiveController,
    RemediesController,
    DisputesController,
    RuleTrialsController,
    TodayController,
  ],
  providers: [
    CasePages,
    CaseReading,
    DeliveryPages,
    DocumentsDesk,
    RegistrationPages,
    ReplyPages,
    RuleTrialsPages,
    RuleBookDesk,
    SessionPages,
    SheetPages,
    TodayPages,
    { provide: APP_GUARD, useClass: StaffGuard },
  ],
})
export class StaffApiModule {
  static with(settings: StaffApiSettings, clock = new OfficeClock()): DynamicModule {
    return {
      module: StaffApiModule,
      imports: [
        DiscoveryModule,
        TimeModule.with(clock),
        PersistenceModule.with({ url: settings.DATABASE_URL, poolSize: settings.DATABASE_POOL, applicationName: 'staff-api' }),
        SealingModule.with(settings.GONGKAI_SECRET),
        FilesModule.with({ folder: settings.GONGKAI_FILES }),
        NotificationModule.with({ smtpUrl: settings.SMTP_URL, mailFrom: settings.MAIL_FROM }),
        CorrespondenceModule.with({ fontFolder: settings.GONGKAI_FONTS }),
        ObservabilityModule.with({ process: 'staff-api', open: Public() }),
        HttpModule.with({ catalogues: problemCatalogues, open: Public() }),
        ...rooms,
      ],
    };
  }
}
