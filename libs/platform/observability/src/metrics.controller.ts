import { Controller, Get, Header, NotFoundException, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request } from 'express';
import { registry } from './metrics';
import { mayReadMetrics } from './rules/may-read-metrics';

@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  @Get()
  @Header('content-type', registry.contentType)
  @Header('cache-control', 'no-store')
  read(@Req() { socket, headers }: Request): Promise<string> {
    const forwarded = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
    if (!mayReadMetrics(socket.remoteAddress, forwarded)) throw new NotFoundException();
    return registry.metrics();
  }
}
