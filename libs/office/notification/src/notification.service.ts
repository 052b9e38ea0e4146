import { Inject, Injectable } from '@nestjs/common';
import { Outbox } from '@platform/outbox';
import { UnitOfWork, type Scope } from '@platform/persistence';
import { Seal } from '@platform/sealing';
import { OfficeClock } from '@platform/time';
import { v7 as newId } from 'uuid';
import { notificationSettings, type NotificationSettings } from './notification.settings';
import { afterFailure, messageIdOf, type Channel, type OrderState } from './rules/dispatch';
import { compose, type Language, type Message, type Template, type TemplateParticulars } from './rules/templates';
import { NoticesStore, type Notice, type ShownNotice } from './store/notices.store';
import { OrdersStore, type DeliveryRecord, type Order } from './store/orders.store';

const recipientPurpose = 'notification.recipient';
/** A sender that has not written down an outcome by then is taken for dead. Longer than the mail transport's patience. */
const claimMinutes = 2;

export interface NewOrder<T extends Template> {
  readonly agencyId: string;
  readonly requestId?: string;
  readonly channel: Exclude<Channel, 'in-app'>;
  readonly template: T;
  readonly recipient: string;
  readonly language: Language;
  readonly particulars: TemplateParticulars[T];
}

export interface NewNotice<T extends Template> {
  readonly agencyId: string;
  readonly requestId?: string;
  readonly to: Notice['to'];
  readonly template: T;
  readonly particulars: TemplateParticulars[T];
}

/** A notice of any template, with the particulars that one needs. */
export type AnyNotice = { [T in Template]: NewNotice<T> }[Template];

/** Messages as orders: wished for inside an act, sent after it, each with a record of what became of it. */
@Injectable()
export class Notifications {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly orders: OrdersStore,
    private readonly notices: NoticesStore,
    private readonly outbox: Outbox,
    private readonly seal: Seal,
    private readonly clock: OfficeClock,
    @Inject(notificationSettings) private readonly settings: NotificationSettings,
  ) {}

  /** Orders a message within the open transaction; job `notification.send-order` sends it afterwards. @returns the order's id */
  async order<T extends Template>(wish: NewOrder<T>): Promise<string> {
    const order = this.orderOf(wish);
    await this.orders.keep([order], this.now());
    if (order.state === 'ordered') await this.outbox.add('notification.send-order', { orderId: order.id }, { agencyId: wish.agencyId });
    return order.id;
  }

  /** Orders many messages in one statement; what holds for one holds for each. */
  async orderAll<T extends Template>(wishes: readonly NewOrder<T>[]): Promise<void> {
    if (wishes.length === 0) return;
    const orders = wishes.map((wish) => this.orderOf(wish));
    await this.orders.keep(orders, this.now());
    const sendable = orders.filter(({ state }) => state === 'ordered');
    await this.outbox.addAll(sendable.map(({ id, agencyId }) => ({ job: 'notification.send-order', payload: { orderId: id }, agencyId })));
  }

  /** Puts a notice on the desk of one member of staff, or of everybody of a role, within the open transaction. */
  notice<T extends Template>(wish: NewNotice<T>): Promise<void> {
    return this.notices.keep([{ ...wish, id: newId() }], this.now());
  }

  /** Puts many on their desks in one statement, within the open transaction. */
  async noticeAll(wishes: readonly AnyNotice[]): Promise<void> {
    if (wishes.length > 0)
      await this.notices.keep(
        wishes.map((wish) => ({ ...wish, id: newId() })),
        this.now(),
      );
  }

  /**
   * Sends one order; the handler of job `notification.send-order`. Claimed before sending, so that two workers never send it both;
   * a sender that died after sending repeats the same message id.
   * @throws Error when the try failed and another one is due: the queue's backoff brings it back.
   */
  async send(scope: Scope, orderId: string): Promise<OrderState> {
    const claimed = await this.unitOfWork.run(scope, () =>
      this.orders.claim(orderId, this.now(), this.clock.now().add({ minutes: claimMinutes }).toString()),
    );
    if (!claimed) return 'sent';
    const outcome = await this.hand(claimed);
    await this.unitOfWork.run(scope, () => this.orders.finish(orderId, outcome));
    if (outcome.state === 'ordered')
      throw new Error(`Order ${orderId} was not accepted (${outcome.answer ?? 'no answer'}); another try is due.`);
    return outcome.state;
  }

  /** Orders nobody has in hand: what a lost queue is rebuilt from. */
  waiting(scope: Scope, limit: number): Promise<string[]> {
    return this.unitOfWork.run(scope, () => this.orders.waiting(this.now(), limit));
  }

  /** The delivery record of a case, without addresses. */
  recordOf(scope: Scope, requestId: string): Promise<DeliveryRecord[]> {
    return this.unitOfWork.run(scope, () => this.orders.ofRequest(requestId));
  }

  /** The newest notices for that member of staff, said in his language. */
  async latestFor(scope: Scope, roles: readonly string[], language: Language, limit = 50): Promise<(ShownNotice & Message)[]> {
    const shown = await this.unitOfWork.run(scope, () => this.notices.latestFor(scope.actorId, roles, limit));
    return shown.map((notice) => ({ ...notice, ...say(notice, language) }));
  }

  markRead(scope: Scope, noticeIds: readonly string[]): Promise<void> {
    return this.unitOfWork.run(scope, () => this.notices.markRead(scope.actorId, noticeIds, this.now()));
  }

  private orderOf<T extends Template>(wish: NewOrder<T>): Order {
    const sendable = wish.channel === 'email' && this.settings.mail !== undefined;
    const recipient = this.seal.close(recipientPurpose, wish.recipient);
    return { ...wish, id: newId(), recipient, state: sendable ? 'ordered' : 'no-channel', attempts: 0 };
  }

  private async hand(order: Order): Promise<{ state: OrderState; at?: string; messageId?: string; answer?: string }> {
    const { mail } = this.settings;
    if (!mail) return { state: 'no-channel' };
    const messageId = messageIdOf(order.id, mail.from);
    const to = this.seal.open(recipientPurpose, order.recipient);
    const answered = await mail.send({ to, messageId, ...say(order, order.language) });
    if (answered.accepted) return { state: 'sent', at: this.now(), messageId, answer: answered.answer };
    return { state: afterFailure(order.attempts, answered.responseCode), answer: answered.answer };
  }

  private now(): string {
    return this.clock.now().toString();
  }
}

/** Particulars were typed when the order was placed and come back from jsonb as they were. */
function say(kept: { readonly template: Template; readonly particulars: Readonly<Record<string, string>> }, language: Language): Message {
  return compose(kept.template, language, kept.particulars as unknown as TemplateParticulars[Template] as never);
}
