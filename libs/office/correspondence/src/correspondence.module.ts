import { Module, type DynamicModule } from '@nestjs/common';
import { SheetPrinter, type PrinterSettings } from './sheet-printer.service';

/** Prints papers. The typesetter is loaded when the first one is asked for. */
@Module({})
export class CorrespondenceModule {
  static with(settings: PrinterSettings = {}): DynamicModule {
    const printer = { provide: SheetPrinter, useFactory: (): SheetPrinter => new SheetPrinter(settings) };
    return { module: CorrespondenceModule, providers: [printer], exports: [SheetPrinter], global: true };
  }
}
