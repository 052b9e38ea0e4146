import { Controller, Get, Inject, Optional } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import {
  HealthCheck,
  HealthCheckService,
  HealthIndicatorService,
  type HealthCheckResult,
  type HealthIndicatorResult,
} from '@nestjs/terminus';
import { DataSource } from 'typeorm';

/** Longer than a busy database takes, shorter than whoever asks waits. */
const patience = 2_000;

@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    @Optional() @Inject(DataSource) private readonly database?: DataSource,
  ) {}

  /** The process runs. */
  @Get('live')
  live(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can serve: what it stands on answers. 503 otherwise. */
  @Get('ready')
  @HealthCheck()
  ready(): Promise<HealthCheckResult> {
    const { database } = this;
    return this.health.check(database ? [() => this.reach(database)] : []);
  }

  private async reach(database: DataSource): Promise<HealthIndicatorResult> {
    const indicator = this.indicators.check('database');
    const answered = await Promise.race([
      database.query('SELECT 1').then(
        () => true,
        () => false,
      ),
      new Promise<boolean>((resolve) => {
        setTimeout(resolve, patience, false).unref();
      }),
    ]);
    return answered ? indicator.up() : indicator.down();
  }
}
