import { Module, type DynamicModule } from '@nestjs/common';
import { OfficeClock } from './office-clock';

/** The clock every room of a process takes by injection; bound once in its root. */
@Module({})
export class TimeModule {
  static with(clock: OfficeClock): DynamicModule {
    return { module: TimeModule, global: true, providers: [{ provide: OfficeClock, useValue: clock }], exports: [OfficeClock] };
  }
}
