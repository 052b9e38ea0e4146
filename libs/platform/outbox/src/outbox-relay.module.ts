import { Module } from '@nestjs/common';
import { OutboxRelay } from './outbox-relay';
import { OutboxStore } from './store/outbox.store';

/** The carrying side, for the worker alone: the two APIs may not read the rows. */
@Module({ providers: [OutboxRelay, OutboxStore], exports: [OutboxRelay] })
export class OutboxRelayModule {}
