import type { Actor } from '@casework/case-file';
import { ConfidentialityReview } from '@casework/confidentiality-review';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '@office/identity';
import { CaseReading } from '../case-file/case-reading';
import { StandingDto } from '../shapes/standing.dto';
import { ConfidentialityReviewDto } from './confidentiality-review-view.dto';
import { ClearConfidentialityDto } from './confidentiality-review.dto';

@ApiTags('confidentiality-review')
@Controller('requests/:requestId/confidentiality-review')
export class ConfidentialityReviewController {
  constructor(
    private readonly review: ConfidentialityReview,
    private readonly reading: CaseReading,
  ) {}

  /** What the officer found, item by item. */
  @Get()
  @Requires('case-file:read')
  view(@Param('requestId') requestId: string, @CurrentActor() actor: Actor): Promise<ConfidentialityReviewDto> {
    return this.reading.of(requestId, actor, async () => ({ opinions: await this.review.opinionsOf(actor.scope, requestId) }));
  }

  /** Clears the proposed reply. */
  @Post('clear-confidentiality')
  @HttpCode(200)
  @Requires('confidentiality-review:clear-confidentiality')
  clear(
    @Param('requestId') requestId: string,
    @Body() opinions: ClearConfidentialityDto,
    @CurrentActor() actor: Actor,
  ): Promise<StandingDto> {
    return this.review.clear(requestId, actor, opinions);
  }
}
