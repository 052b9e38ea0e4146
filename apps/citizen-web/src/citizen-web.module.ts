import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { CaseController } from './features/case/case.controller';
import { CorrectionController } from './features/case/correction.controller';
import { ReasonsController } from './features/case/reasons.controller';
import { WithdrawalController } from './features/case/withdrawal.controller';
import { AgencyController } from './features/file/agency.controller';
import { BeginController } from './features/file/begin.controller';
import { CheckController } from './features/file/check.controller';
import { FormPageController } from './features/file/form-page.controller';
import { ItemsController } from './features/file/items.controller';
import { ProofController } from './features/file/proof.controller';
import { ReceiptController } from './features/file/receipt.controller';
import { HealthController } from './features/health/health.controller';
import { HomeController } from './features/home/home.controller';
import { ReadingController } from './features/reading/reading.controller';
import { TrackController } from './features/case/track.controller';
import { TroubleFilter } from './features/trouble/trouble.filter';
import { StylesheetController } from './web/stylesheet.controller';

/** The outer zone: pages without scripts, no database; everything it knows it asks of citizen-api. */
@Module({
  controllers: [
    HealthController,
    StylesheetController,
    HomeController,
    ReadingController,
    BeginController,
    AgencyController,
    ItemsController,
    ProofController,
    CheckController,
    ReceiptController,
    // Last of the form: its address has a place for any page's name.
    FormPageController,
    TrackController,
    CaseController,
    CorrectionController,
    ReasonsController,
    WithdrawalController,
  ],
  providers: [{ provide: APP_FILTER, useClass: TroubleFilter }],
})
export class CitizenWebModule {}
