import { Module, type DynamicModule } from '@nestjs/common';
import { Seal } from './seal';

/** Bound once in each process root, with the secret from @platform/config. */
@Module({})
export class SealingModule {
  static with(secret: Buffer): DynamicModule {
    return { module: SealingModule, global: true, providers: [{ provide: Seal, useFactory: () => new Seal(secret) }], exports: [Seal] };
  }
}
