import { Module } from '@nestjs/common';
import { Outbox } from './outbox.service';
import { OutboxStore } from './store/outbox.store';

/** The writing side, for every process. The worker adds the relay (`OutboxRelayModule`). */
@Module({ providers: [Outbox, OutboxStore], exports: [Outbox] })
export class OutboxModule {}
