import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { currentTrace } from './request-trace';

/**
 * One JSON line a fact: `log.log({ act, requestId, … }, 'reply')`. The trace id of the request or job is added by itself.
 * What is logged holds ids and digests; the errors of databases and parsers go through `errorFacts` first.
 */
export class HouseLogger extends ConsoleLogger {
  constructor(
    private readonly processName: string,
    levels: readonly LogLevel[] = ['log', 'warn', 'error', 'fatal'],
  ) {
    super({ json: true, colors: false, logLevels: [...levels] });
  }

  protected override getJsonLogObject(
    ...given: Parameters<ConsoleLogger['getJsonLogObject']>
  ): ReturnType<ConsoleLogger['getJsonLogObject']> {
    return { ...super.getJsonLogObject(...given), ...{ process: this.processName, trace: currentTrace() } };
  }
}
