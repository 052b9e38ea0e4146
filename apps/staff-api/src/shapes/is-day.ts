import { applyDecorators } from '@nestjs/common';
import { IsISO8601, Matches } from 'class-validator';

/** An office day that is in the calendar of this century: `2026-03-02`, never `2026-02-30`. */
export function IsDay(): PropertyDecorator {
  return applyDecorators(Matches(/^20\d{2}-\d{2}-\d{2}$/), IsISO8601({ strict: true }));
}
