import type { Actor } from '@casework/case-file';
import { Delivery } from '@casework/delivery';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '@office/identity';
import { StandingDto } from '../shapes/standing.dto';
import { DeliveryPages } from './delivery-pages';
import { DeliveryDto } from './delivery-view.dto';
import { DeliverReplyDto, ProveServiceDto } from './delivery.dto';

@ApiTags('delivery')
@Controller('requests/:requestId/delivery')
export class DeliveryController {
  constructor(
    private readonly pages: DeliveryPages,
    private readonly delivery: Delivery,
  ) {}

  /** How the reply was served, and what became of every message to the applicant. */
  @Get()
  @Requires('case-file:read')
  view(@Param('requestId') requestId: string, @CurrentActor() actor: Actor): Promise<DeliveryDto> {
    return this.pages.view(requestId, actor);
  }

  /** Sends the signed letter out. */
  @Post('deliver-reply')
  @HttpCode(200)
  @Requires('delivery:deliver-reply')
  deliver(@Param('requestId') requestId: string, @Body() wish: DeliverReplyDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.delivery.deliverReply(requestId, actor, wish);
  }

  /** Records the proof of service. */
  @Post('prove-service')
  @HttpCode(200)
  @Requires('delivery:prove-service')
  prove(@Param('requestId') requestId: string, @Body() proof: ProveServiceDto, @CurrentActor() actor: Actor): Promise<StandingDto> {
    return this.delivery.proveService(requestId, actor, proof);
  }
}
