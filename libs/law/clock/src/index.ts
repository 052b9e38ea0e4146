export type { AskedKind, ClockFact } from './clock-fact';
export type { Consultation, Silence } from './consultations';
export { countingRules, lastDaysExplained } from './counting-rules';
export { feeLapsesFrom } from './fees';
export type { Flaw, FlawKind } from './flaw';
export { readClock, type ClockInput, type ClockReading } from './read-clock';
export { sheetOf, type Sheet, type SheetDay, type SheetDayKind } from './sheet';
export { readClockAsKnownOn, whatIf, type WhatIf } from './what-if';
