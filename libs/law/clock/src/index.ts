export type { ClockFact } from './clock-fact';
export { countingRules, lastDaysExplained } from './counting-rules';
export type { Consultation } from './exclusions';
export type { Flaw } from './flaw';
export { readClock, type ClockInput, type ClockReading } from './read-clock';
export { sheetOf, type Sheet, type SheetDay, type SheetDayKind } from './sheet';
