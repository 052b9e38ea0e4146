export { ConsultationModule } from './consultation.module';
export { Consultations, type RecordConsultationService, type SendConsultation } from './consultations.service';
export { Opinions, type RecordObjection, type RecordOpinion, type RecordSilence } from './opinions.service';
export { Endings, type EndConsultation, type MarkOtherOrgan } from './endings.service';
export { Objections, type OverrideObjection, type WeighObjections } from './objections.service';
export { consultationProblems } from './consultation.problems';
export { pauseIn, type Pause } from './rules/pause';
export type { ConsultationsView } from './rules/view-of';
export { consultationEntities } from './store/consultation-entities';
