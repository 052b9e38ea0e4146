import type { Actor } from '@casework/case-file';
import { Delivery } from '@casework/delivery';
import { Injectable } from '@nestjs/common';
import { Notifications } from '@office/notification';
import { CaseReading } from '../case-file/case-reading';
import type { DeliveryDto } from './delivery-view.dto';

/** Service and messages of one case, together as the page shows them. */
@Injectable()
export class DeliveryPages {
  constructor(
    private readonly reading: CaseReading,
    private readonly delivery: Delivery,
    private readonly notifications: Notifications,
  ) {}

  /** @throws Problem no-such-case */
  view(requestId: string, actor: Actor): Promise<DeliveryDto> {
    return this.reading.of(requestId, actor, async () => ({
      service: await this.delivery.serviceOf(actor.scope, requestId),
      messages: await this.notifications.recordOf(actor.scope, requestId),
    }));
  }
}
