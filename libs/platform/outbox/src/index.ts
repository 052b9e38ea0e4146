export { Outbox } from './outbox.service';
export { OutboxModule } from './outbox.module';
export { OutboxRelay } from './outbox-relay';
export { OutboxRelayModule } from './outbox-relay.module';
