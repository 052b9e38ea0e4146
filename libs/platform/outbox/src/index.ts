export { Outbox } from './outbox.service';
export { OutboxModule } from './outbox.module';
