export { mainOutcomeOf } from './main-outcome';
export type { Outcome, RemediesVariant } from './outcome';
export { pickProfile, profileNamed } from './pick-profile';
export type { Channel, ConsultationKind, StatuteProfile } from './profile';
export { remediesFor, type Remedies, type RemediesQuestion, type Remedy } from './remedies';
