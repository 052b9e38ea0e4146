export { ConfidentialityReviewModule } from './confidentiality-review.module';
export { ConfidentialityReview, type ClearConfidentiality } from './confidentiality-review.service';
export { confidentialityProblems } from './confidentiality-review.problems';
export { decisions, type Decision, type Opinion } from './rules/clearance';
export type { KeptOpinion } from './store/opinions.store';
export { confidentialityReviewEntities } from './store/confidentiality-review-entities';
