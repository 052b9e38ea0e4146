import { PinnedCases, systemActor, type PinnedCase } from '@casework/case-file';
import type { Calendar } from '@law/calendar';
import { readClock } from '@law/clock';
import { namesOf, type StatuteProfile } from '@law/statute';
import type { INestApplicationContext } from '@nestjs/common';
import { RuleBook } from '@office/rule-book';
import { databaseOf, UnitOfWork } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { withRooms } from '../operator.module';
import type { OperatorSettings } from '../settings';

/** How many cases would go from one last day to another. */
interface Move {
  readonly from: string | null;
  readonly to: string | null;
  readonly cases: number;
}

export interface AgencyTouched {
  readonly agencyId: string;
  readonly name: PinnedCase['agencyName'];
  /** Without a reply, and begun under the first version. */
  readonly open: number;
  /** Another last day as the law is read. */
  readonly moved: number;
  /** Another last day under the stricter reading. */
  readonly movedStrict: number;
  /** Of the last day as the law is read, earliest first. */
  readonly moves: readonly Move[];
}

interface Comparison {
  readonly from: StatuteProfile;
  readonly to: StatuteProfile;
  readonly calendar: Calendar;
  /** Office day. */
  readonly asOf: string;
}

/**
 * The open cases that began under one version, and what their last days would be under another: read from their facts, nothing is
 * written. @returns undefined where the database was never set up
 */
export async function casesTouched(
  settings: OperatorSettings,
  from: StatuteProfile,
  to: StatuteProfile,
): Promise<readonly AgencyTouched[] | undefined> {
  if (!(await hasCases(settings.workerUrl))) return undefined;
  try {
    return await withRooms({ ...settings, url: settings.workerUrl, clock: new OfficeClock() }, (rooms) => countIn(rooms, from, to));
  } catch (error) {
    // Set up once, and migrations have come since.
    if (isNotSetUp(error)) return undefined;
    throw error;
  }
}

/** Asked before the rooms open: one that fails to open leaves its connections to time out. */
async function hasCases(url: string): Promise<boolean> {
  const database = await databaseOf({ url, applicationName: 'gongkai-operator' }).initialize();
  try {
    const [row] = await database.query<{ found: boolean }[]>(`SELECT to_regclass('case_file.request') IS NOT NULL AS found`);
    return row?.found === true;
  } finally {
    await database.destroy();
  }
}

async function countIn(rooms: INestApplicationContext, from: StatuteProfile, to: StatuteProfile): Promise<readonly AgencyTouched[]> {
  const [work, cases] = [rooms.get(UnitOfWork), rooms.get(PinnedCases)];
  const asOf = rooms.get(OfficeClock).today().toString();
  const found = new TouchedCases({ from, to, calendar: rooms.get(RuleBook).calendar(), asOf });
  const { scope } = systemActor('operator.statute-diff');
  const pageAfter = (last?: string): Promise<PinnedCase[]> => work.run(scope, () => cases.openUnder(namesOf(from), last));
  for (let page = await pageAfter(); page.length > 0; page = await pageAfter(page.at(-1)?.id)) for (const one of page) found.add(one);
  return found.agencies();
}

/** PostgreSQL: no such table, no such schema. */
function isNotSetUp(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && ['42P01', '3F000'].includes(String(error.code));
}

type Draft = { -readonly [Key in Exclude<keyof AgencyTouched, 'moves'>]: AgencyTouched[Key] } & { readonly moves: Map<string, Move> };

/** Counts cases as they come, so that no more than a page of them is held. */
export class TouchedCases {
  private readonly drafts = new Map<string, Draft>();

  constructor(private readonly comparison: Comparison) {}

  add({ agencyId, agencyName: name, facts }: PinnedCase): void {
    const { from, to, calendar, asOf } = this.comparison;
    const before = readClock({ facts, profile: from, calendar, asOf });
    const after = readClock({ facts, profile: to, calendar, asOf });
    const draft = this.drafts.get(agencyId) ?? { agencyId, name, open: 0, moved: 0, movedStrict: 0, moves: new Map<string, Move>() };
    this.drafts.set(agencyId, draft);
    draft.open += 1;
    if (before.safeDue !== after.safeDue) draft.movedStrict += 1;
    if (before.legalDue !== after.legalDue) noteMove(draft, { from: before.legalDue ?? null, to: after.legalDue ?? null, cases: 1 });
  }

  /** By name. */
  agencies(): readonly AgencyTouched[] {
    return [...this.drafts.values()]
      .map(({ moves, ...draft }) => ({ ...draft, moves: [...moves].sort(byKey).map(([, move]) => move) }))
      .sort((one, other) => (one.name.zh < other.name.zh ? -1 : 1));
  }
}

function noteMove(draft: Draft, move: Move): void {
  const key = `${String(move.from)} ${String(move.to)}`;
  draft.moved += 1;
  draft.moves.set(key, { ...move, cases: (draft.moves.get(key)?.cases ?? 0) + 1 });
}

function byKey([one]: readonly [string, Move], [other]: readonly [string, Move]): number {
  return one < other ? -1 : 1;
}
