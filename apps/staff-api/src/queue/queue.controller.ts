import { CaseQueue, type Actor } from '@casework/case-file';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '@office/identity';
import { QueueCountsDto, QueuePageDto, QueueQueryDto } from './queue.dto';

@ApiTags('queue')
@Controller('queue')
@Requires('case-file:read')
export class QueueController {
  constructor(private readonly queue: CaseQueue) {}

  /** One page of cases, nearest last day first. */
  @Get()
  page(@CurrentActor() actor: Actor, @Query() { tab = 'mine', limit, ...query }: QueueQueryDto): Promise<QueuePageDto> {
    return this.queue.page(actor, { ...query, tab, limit: limit === undefined ? undefined : Number(limit) });
  }

  /** How many there are under each tab and each clock. */
  @Get('counts')
  counts(@CurrentActor() actor: Actor): Promise<QueueCountsDto> {
    return this.queue.counts(actor);
  }
}
