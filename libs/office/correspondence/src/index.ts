export { CorrespondenceModule } from './correspondence.module';
export { correspondenceProblems } from './correspondence.problems';
export type { PrintableSheet, SheetFlaw } from './printable-sheet';
export { monthsOf, type CalendarCell, type CalendarMonth } from './rules/months-of';
export { printableSheet, type AboutTheCase } from './rules/printable-sheet-of';
export { sheetDisposition } from './rules/sheet-disposition';
export { SheetPrinter, type PrinterSettings } from './sheet-printer.service';
