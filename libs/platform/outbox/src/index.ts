export { Outbox } from './outbox.service';
export { OutboxModule } from './outbox.module';
export { OutboxRelay, type RelayBeat } from './outbox-relay';
export { OutboxRelayModule } from './outbox-relay.module';
