import type { Actor } from '@casework/case-file';
import { Arrivals } from '@casework/intake';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '@office/identity';
import { ArrivalsDto } from './arrivals.dto';

@ApiTags('intake')
@Controller('arrivals')
export class ArrivalsController {
  constructor(private readonly arrivals: Arrivals) {}

  /** What arrived against what is registered, with the name of each that is not. */
  @Get()
  @Requires('intake:reconcile')
  async latest(@CurrentActor() actor: Actor): Promise<ArrivalsDto> {
    return (await this.arrivals.latest(actor)) ?? { counts: [], open: [] };
  }
}
