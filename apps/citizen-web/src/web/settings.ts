import { z } from 'zod';

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Where citizen-api answers; the only thing behind this web. */
  CITIZEN_API_URL: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:3002'),
  /** The address citizens type, when a proxy stands in front. https makes the cookies `Secure`. */
  CITIZEN_WEB_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
});

export interface CitizenWebSettings {
  readonly port: number;
  readonly apiUrl: string;
  readonly origin?: string;
  readonly secureCookies: boolean;
}

/** Read once, whole; every fault is listed at once. @throws ZodError */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): CitizenWebSettings {
  const read = schema.parse(environment);
  const origin = read.CITIZEN_WEB_ORIGIN === undefined ? undefined : new URL(read.CITIZEN_WEB_ORIGIN).origin;
  return {
    port: read.PORT,
    apiUrl: read.CITIZEN_API_URL.replace(/\/+$/, ''),
    origin,
    secureCookies: origin?.startsWith('https:') ?? false,
  };
}
