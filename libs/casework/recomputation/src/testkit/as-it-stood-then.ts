import { Global, Module } from '@nestjs/common';
import { heldUntil } from '@office/rule-book';

/** An office that holds no notice published after 26 January 2020. */
@Global()
@Module({ providers: [{ provide: heldUntil, useValue: '2020-01-26' }], exports: [heldUntil] })
export class AsItStoodThen {}
