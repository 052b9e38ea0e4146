import { Module, type DynamicModule } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { HealthController } from './health.controller';
import { countFor } from './metrics';
import { MetricsController } from './metrics.controller';

export interface ObservabilitySettings {
  /** Names the process in its figures. */
  readonly process: string;
  /** What declares these routes open to anybody, where a guard denies by default. */
  readonly open?: ClassDecorator;
}

/** `/health/live`, `/health/ready` and `/metrics`. Readiness asks the database wherever the process has one. */
@Module({})
export class ObservabilityModule {
  static with({ process, open }: ObservabilitySettings): DynamicModule {
    open?.(HealthController);
    open?.(MetricsController);
    countFor(process);
    return {
      module: ObservabilityModule,
      imports: [TerminusModule.forRoot({ logger: false })],
      controllers: [HealthController, MetricsController],
    };
  }
}
