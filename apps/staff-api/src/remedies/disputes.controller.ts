import type { Actor } from '@casework/case-file';
import { RemediesReading } from '@casework/remedies';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '@office/identity';
import { DisputeListDto } from './remedies-view.dto';

@ApiTags('remedies')
@Controller('disputes')
export class DisputesController {
  constructor(private readonly reading: RemediesReading) {}

  /** All disputes the one who asks may see, those to be answered next first. */
  @Get()
  @Requires('case-file:read')
  all(@CurrentActor() actor: Actor): Promise<DisputeListDto> {
    return this.reading.all(actor);
  }
}
