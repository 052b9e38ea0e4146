import { z } from 'zod';

/** A day as text; whether the calendar has it is asked later, because a story may well name a day that does not exist. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const maybeDay = day.nullish();
const channel = z.enum(['counter', 'oral', 'post-signed', 'post-ordinary', 'online', 'fax', 'e-mail']);
const asked = z.enum(['third-party', 'co-maker', 'other-organ', 'internal']);
const id = z.union([z.string().min(1), z.number()]).transform(String);
const wholeDays = z.number().int().min(1).max(3650);

const event = z.discriminatedUnion('act', [
  z.object({ act: z.literal('received'), channel, on: day, confirmedOn: maybeDay, signedOn: maybeDay }),
  z.object({ act: z.literal('confirmed'), on: day }),
  z.object({ act: z.literal('correction-asked'), on: day, until: maybeDay }),
  z.object({ act: z.literal('correction-returned'), on: day }),
  z.object({ act: z.literal('good-reason'), on: day }),
  z.object({ act: z.literal('consult-started'), kind: asked, id, on: day, servedOn: maybeDay }),
  z.object({ act: z.literal('consult-served'), id, on: day }),
  z.object({ act: z.literal('consult-ended'), id, on: day }),
  z.object({ act: z.literal('extended'), on: day, days: z.number(), consentBy: z.string().nullish() }),
  z.object({ act: z.literal('reasons-asked'), on: day, until: maybeDay }),
  z.object({ act: z.literal('reasons-given'), on: day }),
  z.object({ act: z.literal('delayed'), on: day, until: day }),
  z.object({ act: z.literal('fee-noticed'), on: day, servedOn: maybeDay }),
  z.object({ act: z.literal('fee-served'), on: day }),
  z.object({ act: z.literal('fee-paid'), on: day }),
  z.object({ act: z.literal('replied'), on: day, outcomes: z.array(z.string()).nullish() }),
  z.object({ act: z.literal('posted'), on: day }),
  z.object({ act: z.literal('served'), on: day }),
  z.object({ act: z.literal('withdrawn'), on: day }),
  z.object({ act: z.literal('lapsed'), on: day }),
  z.object({
    act: z.literal('redecision-ordered'),
    on: day,
    by: z.enum(['review', 'court']),
    servedOn: maybeDay,
    until: maybeDay,
    days: wholeDays.nullish(),
  }),
]);

export const questionShape = z.object({
  /** `auto`: the version in force on the day of receipt; otherwise the id of a version. */
  profile: z.string().default('auto'),
  /** The answer is as it stands at the end of that day. */
  asOf: maybeDay,
  /** Asks for the deadline as known on that day: later events are left out, and later notices. */
  replayOn: maybeDay,
  /** `current`, or a day: the notices published by then. */
  calendar: z.union([z.literal('current'), day]).nullish(),
  /** Handed back as it came. */
  name: z.string().nullish(),
  events: z.array(event),
});

export type Event = z.infer<typeof event>;
export type EventOf<Act extends Event['act']> = Extract<Event, { act: Act }>;

/** A question of the bench, with the fields it named and nobody knows. */
export interface Question extends z.infer<typeof questionShape> {
  readonly unknownFields: readonly string[];
}
