import { Module } from '@nestjs/common';
import { CaseFileModule } from '@casework/case-file';
import { ConfidentialityReview } from './confidentiality-review.service';
import { OpinionsStore } from './store/opinions.store';

@Module({ imports: [CaseFileModule], providers: [ConfidentialityReview, OpinionsStore], exports: [ConfidentialityReview] })
export class ConfidentialityReviewModule {}
