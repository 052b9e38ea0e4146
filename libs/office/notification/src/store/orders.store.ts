import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@platform/persistence';
import type { Channel, OrderState } from '../rules/dispatch';
import type { Language, Template } from '../rules/templates';

export interface Order {
  readonly id: string;
  readonly agencyId: string;
  readonly requestId?: string;
  readonly channel: Channel;
  readonly template: Template;
  /** Sealed. */
  readonly recipient: string;
  readonly language: Language;
  readonly particulars: Readonly<Record<string, string>>;
  readonly state: OrderState;
  readonly attempts: number;
}

/** The delivery record of an order, as the desk shows it: without the address. */
export interface DeliveryRecord {
  readonly id: string;
  readonly channel: Channel;
  readonly template: Template;
  readonly state: OrderState;
  readonly attempts: number;
  readonly orderedAt: string;
  readonly dispatchedAt?: string;
  readonly messageId?: string;
  readonly answer?: string;
}

interface OrderSql {
  readonly id: string;
  readonly agency_id: string;
  readonly request_id: string | null;
  readonly channel: Channel;
  readonly template: Template;
  readonly recipient: string;
  readonly language: Language;
  readonly particulars: Record<string, string>;
  readonly state: OrderState;
  readonly attempts: number;
}

@Injectable()
export class OrdersStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** One statement for any number of orders. */
  async keep(orders: readonly Order[], at: string): Promise<void> {
    await this.unitOfWork.sql(
      'notification-keep-orders',
      `INSERT INTO notification."order" (id, agency_id, request_id, channel, template, recipient, language, particulars, state, attempts, ordered_at)
       SELECT id, "agencyId", "requestId", channel, template, recipient, language, particulars, state, attempts, $2
       FROM jsonb_to_recordset($1::jsonb) AS kept (id uuid, "agencyId" uuid, "requestId" uuid, channel text, template text, recipient text,
         language text, particulars jsonb, state text, attempts integer)`,
      [JSON.stringify(orders), at],
    );
  }

  /** Takes the order in hand for one sender. Nothing when it was sent, is in another's hand, or is not there. */
  async claim(id: string, at: string, until: string): Promise<Order | undefined> {
    const [row] = await this.unitOfWork.sql<OrderSql>(
      'notification-claim-order',
      `UPDATE notification."order" SET state = 'claimed', attempts = attempts + 1, claimed_until = $3
       WHERE id = $1 AND (state = 'ordered' OR (state = 'claimed' AND claimed_until < $2))
       RETURNING id, agency_id, request_id, channel, template, recipient, language, particulars, state, attempts`,
      [id, at, until],
    );
    return (
      row && {
        id: row.id,
        agencyId: row.agency_id,
        requestId: row.request_id ?? undefined,
        channel: row.channel,
        template: row.template,
        recipient: row.recipient,
        language: row.language,
        particulars: row.particulars,
        state: row.state,
        attempts: row.attempts,
      }
    );
  }

  async finish(
    id: string,
    outcome: { readonly state: OrderState; readonly at?: string; readonly messageId?: string; readonly answer?: string },
  ): Promise<void> {
    await this.unitOfWork.sql(
      'notification-finish-order',
      `UPDATE notification."order" SET state = $2, dispatched_at = $3, message_id = $4, answer = $5, claimed_until = NULL WHERE id = $1`,
      [id, outcome.state, outcome.at ?? null, outcome.messageId ?? null, outcome.answer ?? null],
    );
  }

  async ofRequest(requestId: string): Promise<DeliveryRecord[]> {
    const rows = await this.unitOfWork.sql<
      OrderSql & { ordered_at: Date; dispatched_at: Date | null; message_id: string | null; answer: string | null }
    >(
      'notification-orders-of-request',
      `SELECT id, channel, template, state, attempts, ordered_at, dispatched_at, message_id, answer
       FROM notification."order" WHERE request_id = $1 ORDER BY ordered_at, id`,
      [requestId],
    );
    return rows.map((row) => ({
      id: row.id,
      channel: row.channel,
      template: row.template,
      state: row.state,
      attempts: row.attempts,
      orderedAt: row.ordered_at.toISOString(),
      dispatchedAt: row.dispatched_at?.toISOString(),
      messageId: row.message_id ?? undefined,
      answer: row.answer ?? undefined,
    }));
  }

  /** Orders nobody has in hand, oldest first: what a lost queue has to be rebuilt from. */
  async waiting(at: string, limit: number): Promise<string[]> {
    const rows = await this.unitOfWork.sql<{ id: string }>(
      'notification-orders-waiting',
      `SELECT id FROM notification."order" WHERE state = 'ordered' OR (state = 'claimed' AND claimed_until < $1) ORDER BY ordered_at, id LIMIT $2`,
      [at, limit],
    );
    return rows.map(({ id }) => id);
  }
}
