import { setTimeout } from 'node:timers/promises';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { systemActor } from '@casework/case-file';
import { Deadlines, DeadlinesModule } from '@casework/deadlines';
import { isWorkingDay, currentCalendar, nextDay } from '@law/calendar';
import { NotificationModule } from '@office/notification';
import { migrate, PersistenceModule } from '@platform/persistence';
import { SealingModule } from '@platform/sealing';
import { redisIsThere } from '@platform/testkit';
import { MovableClock, TimeModule } from '@platform/time';
import { plantTheTree } from '../support/an-office';
import { HouseUnderFire, type Fault } from '../support/a-house-under-fire';
import { chance, secret, seed, told } from '../support/told-cases';
import { effectOf, expectedOf, verdictOf, type Verdict } from '../support/wake-up-oracle';

const first = '2026-03-02';
/** Monday the 16th after a weekend nobody was awake: only the nearest step of each is called for. */
const asleep: readonly string[] = ['2026-03-14', '2026-03-15', '2026-03-16'];
/** A day lasts until its work is done, and no longer than this. */
const patience = 180_000;

@Module({})
class NightRoom {}

async function deriveAll(house: HouseUnderFire): Promise<void> {
  const clock = new MovableClock('2026-01-01T00:00:00Z');
  clock.moveToDay(first);
  const imports = [
    TimeModule.with(clock),
    PersistenceModule.with({ url: house.urlOf('gongkai_worker'), poolSize: 2 }),
    SealingModule.with(secret),
    NotificationModule.with({ mailFrom: 'foi@example.cn' }),
    DeadlinesModule,
  ];
  const night = await NestFactory.createApplicationContext({ module: NightRoom, imports }, { logger: false, abortOnError: false });
  await night.get(Deadlines).reconcile(systemActor('deadlines.reconcile'));
  await night.close();
}

/** What is not done yet on that day: to be looked at, to be carried, to be answered. */
async function open(house: HouseUnderFire, day: string): Promise<number> {
  const [row] = await house.ask<{ open: number }>(
    `SELECT ((SELECT count(*) FROM case_file.watch WHERE look_on <= $1) + (SELECT count(*) FROM outbox.message WHERE done_at IS NULL)
       + (SELECT count(*) FROM deadlines.wake_up WHERE answered_at IS NULL AND step <> 'lapse'))::int AS open`,
    [day],
  );
  return row?.open ?? 0;
}

async function untilQuiet(house: HouseUnderFire, day: string, most: number): Promise<void> {
  const end = performance.now() + most;
  while ((await open(house, day)) > 0 && performance.now() < end) await setTimeout(50);
}

async function happened(house: HouseUnderFire): Promise<{ effect: string; desk: string }[]> {
  const rows = await house.ask<Record<'id' | 'what' | 'about' | 'how' | 'day' | 'desk', string>>(
    `SELECT request_id AS id, coalesce(particulars ->> 'term', 'reply') AS what, particulars ->> 'dueOn' AS about,
       coalesce(particulars ->> 'daysLeft', 'late') AS how, (noticed_at AT TIME ZONE 'Asia/Shanghai')::date::text AS day, coalesce(role, staff_id) AS desk
     FROM notification.notice WHERE template IN ('due-soon', 'overdue', 'term-soon', 'term-overdue')
     UNION ALL
     SELECT request_id, act, coalesce(facts ->> 'until', facts ->> 'payUntil', facts ->> 'answerBy'), 'closed',
       (at AT TIME ZONE 'Asia/Shanghai')::date::text, 'ledger'
     FROM case_file.ledger WHERE act IN ('lapse', 'lapse-fee', 'record-silence')`,
  );
  return rows.map(({ id, what, about, how, day, desk }) => ({ effect: effectOf(id, what, about, how, day), desk }));
}

interface Trial {
  readonly name: string;
  readonly redis: boolean;
  readonly outbox: boolean;
  readonly cases: number;
  readonly last: string;
  readonly faults: readonly Fault[];
}

/** Lives through the days, with the faults at random moments. @returns what the checker finds */
async function live(
  trial: Trial,
): Promise<{ readonly verdict: Verdict; readonly expected: number; readonly struck: string; readonly words: string }> {
  const seedOfChance = Number(process.env['FAULT_SEED'] ?? performance.now() * 1_000) | 0;
  const pick = chance(seedOfChance);
  const cases = Array.from({ length: trial.cases }, (_, place) => told(place, pick));
  const house = HouseUnderFire.open(trial.name, trial);
  try {
    await migrate(house.urlOf('gongkai_owner'));
    await plantTheTree(house.urlOf('gongkai_worker'));
    await seed(house, cases);
    await deriveAll(house);
    const awake: string[] = [];
    for (let day = first; day <= trial.last; day = nextDay(day)) if (!asleep.includes(day)) awake.push(day);
    const plan = trial.faults.map((fault) => ({ fault, day: awake[pick(awake.length)], after: pick(1_200) }));
    house.turnTo(first);
    house.startWorker(secret);
    for (const day of awake) {
      house.turnTo(day);
      const strikes = plan
        .filter((one) => one.day === day)
        .map(async ({ fault, after }) => {
          await setTimeout(after);
          await house.strike(fault);
        });
      await Promise.all(strikes);
      await untilQuiet(house, day, trial.outbox ? patience : 2_500);
    }
    const expected = expectedOf(cases, awake);
    const verdict = verdictOf(expected, await happened(house));
    const struck = plan
      .map(({ fault, day, after }) => `${String(day)}+${String(after)}ms ${fault}`)
      .sort()
      .join(', ');
    return {
      verdict,
      expected: expected.size,
      struck: `FAULT_SEED=${String(seedOfChance)}: ${struck}; falls ${String(house.falls)}`,
      words: house.words,
    };
  } finally {
    await house.close();
  }
}

/** Enough to see what went wrong. */
function someOf({ missing, doubled, uncalledFor }: Verdict): Verdict {
  const few = 20;
  return { missing: missing.slice(0, few), doubled: doubled.slice(0, few), uncalledFor: uncalledFor.slice(0, few) };
}

const everything: readonly Fault[] = ['worker', 'postgres', 'redis', 'flush', 'worker', 'postgres', 'redis', 'flush', 'worker', 'flush'];

describe('the wake-ups of two thousand cases, while everything is killed', () => {
  jest.setTimeout(900_000);
  const withRedis = redisIsThere() ? it : it.skip;

  withRedis('have exactly one effect each, none early and none missed', async () => {
    const { verdict, expected, struck, words } = await live({
      name: 'redis',
      redis: true,
      outbox: true,
      cases: 2_000,
      last: '2026-03-18',
      faults: everything,
    });
    console.log(`${String(expected)} effects; ${struck}`);
    if (verdict.missing.length + verdict.doubled.length + verdict.uncalledFor.length > 0) console.log(words);
    expect(someOf(verdict)).toEqual({ missing: [], doubled: [], uncalledFor: [] });
  });

  withRedis('are missed with the outbox turned off: the checker sees it', async () => {
    const { verdict, struck } = await live({
      name: 'no-outbox',
      redis: true,
      outbox: false,
      cases: 400,
      last: '2026-03-06',
      faults: ['flush', 'worker', 'redis'],
    });
    console.log(`${String(verdict.missing.length)} missing, ${String(verdict.doubled.length)} doubled; ${struck}`);
    expect(verdict.missing.length + verdict.doubled.length).toBeGreaterThan(0);
  });

  it('are counted on days that work: the oracle’s own ground', () => {
    const calendar = currentCalendar();
    expect(['2026-02-14', '2026-02-16', '2026-02-28'].map((day) => isWorkingDay(day, calendar))).toEqual([true, false, true]);
  });
});
