import { addWorkingDays, currentCalendar } from '@law/calendar';
import { Seal } from '@platform/sealing';
import { Temporal } from 'temporal-polyfill';
import { withRooms, type Surroundings } from '../operator.module';
import type { OperatorSettings } from '../settings';
import { CaseActs } from './case-acts';
import { CaseFiling } from './case-filing';
import { Chance } from './chance';
import { demoCity } from './city';
import { DisputeActs } from './dispute-acts';
import { GivenPapers } from './given-papers';
import { CityLoader, type CityLoaded } from './load-city';
import { LoadRecord, type LoadBegun } from './load-record';
import { MovedClock } from './moved-clock';
import { PausingActs } from './pausing-acts';
import { planCases, type DemoCase } from './plan-cases';
import { CitySettlement, type SettledAgency } from './settle-city';
import { signInsOf } from './sign-ins';
import { TermActs } from './term-acts';

export interface LoadWish {
  /** Cases besides the exhibits; none: a city without any case. */
  readonly count: number;
  readonly say: (zh: string, en: string) => void;
}

const seed = 20_190_515;

/**
 * Loads the fictional city: its agencies and people under the role that may, its cases by the acts of those people under theirs. A load
 * that was cut off is finished with the plan it began with; a database with agencies of its own is left as it is.
 */
export async function loadDemonstration(settings: OperatorSettings, { count, say }: LoadWish): Promise<void> {
  const clock = new MovedClock();
  const record = new LoadRecord(settings.data);
  const { secret, files, data } = settings;
  const surroundings = { secret, files, data, clock };
  const password = passwordFrom(secret);
  const begun = await inTheOffice({ ...surroundings, url: settings.workerUrl }, async (settlement) => {
    const begins = await whatToLoad(settlement, record, { seed, count, lastDay: lastDayBefore(clock.today()) }, say);
    return begins && { begins, city: await settlement.settle(password) };
  });
  if (!begun) return;
  const { begins, city } = begun;
  say(`${city.size} 个机关的机构和人员就绪`, `${city.size} agencies with their people stand`);
  const cases = planCases({
    city: demoCity,
    lastDay: Temporal.PlainDate.from(begins.lastDay),
    chance: new Chance(begins.seed),
    count: begins.count,
  });
  const { shown, strayed } = await liveThrough({ ...surroundings, url: settings.appUrl }, { cases, city, begins, record, say });
  if (strayed > 0) say(`${strayed} 件已有他人办理，保持现状`, `${strayed} cases were acted on by others and stand as they were left`);
  await record.finish(signInsOf(city, password, shown?.queryCode ? { number: shown.number, queryCode: shown.queryCode } : undefined));
  say(`演示城市已装入：${cases.length} 件申请`, `The demonstration city is loaded: ${cases.length} requests`);
}

function inTheOffice<T>(surroundings: Surroundings, work: (settlement: CitySettlement) => Promise<T>): Promise<T> {
  return withRooms(surroundings, (rooms) => work(rooms.get(CitySettlement)), [CitySettlement]);
}

async function whatToLoad(
  settlement: CitySettlement,
  record: LoadRecord,
  fresh: LoadBegun,
  say: LoadWish['say'],
): Promise<LoadBegun | undefined> {
  if (!(await settlement.isSettled())) {
    await record.forget();
    await record.begin(fresh);
    return fresh;
  }
  const begun = await record.begun();
  if (begun) say('上次装入中断，接着装入', 'An earlier load was cut off; going on with it');
  else if (await record.isFinished()) say('演示城市已在', 'The demonstration city is there already');
  else say('数据库中已有机关，不装入演示城市', 'The database has agencies of its own; no demonstration city is loaded');
  return begun;
}

interface Living {
  readonly cases: readonly DemoCase[];
  readonly city: ReadonlyMap<string, SettledAgency>;
  readonly begins: LoadBegun;
  readonly record: LoadRecord;
  readonly say: LoadWish['say'];
}

function liveThrough(surroundings: Surroundings, { cases, city, begins, record, say }: Living): Promise<CityLoaded> {
  const all = cases.reduce((sum, { steps }) => sum + steps.length, 0);
  let done = 0;
  const stepped = (): void => {
    done += 1;
    if (done % 200 === 0) say(`已办理 ${done}/${all} 个步骤`, `${done} of ${all} acts done`);
  };
  const keepShownDraft = (shownDraft: string): Promise<void> => record.begin({ ...begins, shownDraft });
  return withRooms(
    surroundings,
    (rooms) => rooms.get(CityLoader).load({ cases, city, shownDraft: begins.shownDraft, keepShownDraft, stepped }),
    [
      CityLoader,
      CaseFiling,
      CaseActs,
      DisputeActs,
      PausingActs,
      TermActs,
      GivenPapers,
      { provide: MovedClock, useValue: surroundings.clock },
    ],
  );
}

/** Everything happened by then: the last working day before the load. */
function lastDayBefore(today: Temporal.PlainDate): string {
  return addWorkingDays(today, -1, currentCalendar()).toString();
}

/** The same in every load of one installation, another in each installation. */
function passwordFrom(secret: Buffer): string {
  return `mingchuan-${new Seal(secret).mark('demonstration-password', 'staff').slice(0, 8)}`;
}
