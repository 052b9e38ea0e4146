import { Controller, Get, Header } from '@nestjs/common';

/** Alive when it answers: this process holds no connection of its own that could be broken. */
@Controller('health')
export class HealthController {
  @Get(['', 'live', 'ready'])
  @Header('cache-control', 'no-store')
  health(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }
}
