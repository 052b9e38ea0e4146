import { Module, type DynamicModule } from '@nestjs/common';
import { OfficeClock } from '@platform/time';

/** The clock every room takes by injection. */
@Module({})
export class TimeModule {
  static with(clock: OfficeClock): DynamicModule {
    return { module: TimeModule, global: true, providers: [{ provide: OfficeClock, useValue: clock }], exports: [OfficeClock] };
  }
}
