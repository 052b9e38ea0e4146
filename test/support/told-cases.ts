import type { ClockFact } from '@law/clock';
import { nextDay } from '@law/calendar';
import { Seal } from '@platform/sealing';
import { north } from './an-office';
import type { HouseUnderFire } from './a-house-under-fire';
import type { ToldCase } from './wake-up-oracle';

export const secret = Buffer.alloc(32, 7);

/** Small, fast, and the same for the same seed (mulberry32). */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

function dayAfter(day: string, days: number): string {
  let moved = day;
  for (let left = days; left > 0; left -= 1) moved = nextDay(moved);
  return moved;
}

/** Of every kind some, received over a month around the spring holiday, with nothing that lies ahead of the first day. */
export function told(place: number, pick: (below: number) => number): ToldCase {
  const id = `0190a6a0-0000-7000-9000-${String(place).padStart(12, '0')}`;
  const receivedOn = dayAfter('2026-01-26', pick(30));
  const common = { id, submittedOn: receivedOn, receivedOn, searched: pick(2) === 1 };
  const kind = place % 8;
  if (kind === 0) return { id, state: 'submitted', submittedOn: dayAfter('2026-02-25', pick(6)), searched: false };
  if (kind === 1) return { ...common, state: 'awaiting-correction', correctUntil: dayAfter('2026-03-01', pick(20)), searched: false };
  if (kind === 2) return { ...common, state: 'in-progress', consulted: [receivedOn, dayAfter(receivedOn, 1 + pick(4))] };
  if (kind === 3) return { ...common, state: 'in-progress', extendedBy: 1 + pick(10) };
  if (kind === 4) return { ...common, state: 'in-progress', paidOn: dayAfter(receivedOn, 2 + pick(3)) };
  if (kind === 5) return { ...common, state: 'registered', searched: false };
  const early = dayAfter('2026-01-28', pick(8));
  const old = { ...common, submittedOn: early, receivedOn: early };
  if (kind === 6) return { ...old, state: 'awaiting-fee', feeServedOn: dayAfter(early, pick(8)), searched: false };
  return { ...old, state: 'in-progress', askedOn: dayAfter('2026-02-05', pick(14)) };
}

function factsOf({ id, receivedOn, consulted, extendedBy, paidOn, correctUntil, askedOn, feeServedOn }: ToldCase): ClockFact[] {
  if (receivedOn === undefined) return [];
  const facts: ClockFact[] = [{ act: 'received', channel: 'counter', on: receivedOn }];
  if (correctUntil) facts.push({ act: 'correction-asked', on: receivedOn, until: correctUntil });
  if (consulted) {
    const [on, answered] = consulted;
    facts.push({ act: 'consult-started', kind: 'third-party', id: 'c', on, servedOn: on }, { act: 'consult-ended', id: 'c', on: answered });
  }
  if (askedOn) facts.push({ act: 'consult-started', kind: 'third-party', id, on: askedOn, servedOn: askedOn });
  if (feeServedOn) facts.push({ act: 'fee-noticed', on: feeServedOn, servedOn: feeServedOn });
  if (extendedBy) facts.push({ act: 'extended', on: receivedOn, days: extendedBy, consentBy: 'office-head' });
  if (paidOn) facts.push({ act: 'fee-noticed', on: receivedOn, servedOn: receivedOn }, { act: 'fee-paid', on: paidOn });
  return facts;
}

/** Puts the cases in as facts alone; the days they lead to are derived by the nightly comparison. */
export async function seed(house: HouseUnderFire, cases: readonly ToldCase[]): Promise<void> {
  const seal = new Seal(secret);
  const rows = cases.map((one, place) => ({
    ...one,
    number: `NORTH-2026-${String(place + 1).padStart(5, '0')}`,
    milestones: one.searched ? ['search-recorded'] : [],
    facts: factsOf(one),
    sealed: seal.close('case-file.applicant', '{"name":"王小明"}'),
    side: seal.close('consultation.side', '{"name":"某公司"}'),
  }));
  await house.ask(
    `WITH told AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS told (id uuid, number text, state text, "submittedOn" date,
       "correctUntil" date, "askedOn" date, "feeServedOn" date, milestones text[], facts jsonb, sealed text, side text)),
     requests AS (
       INSERT INTO case_file.request (id, agency_id, number, agency_name_zh, agency_name_en, channel, title, content_sha256, applicant_kind,
         applicant_mark, query_mark, submitted_at, submitted_on, profile, workflow, workflow_version, state, milestones, performed_by, awaits,
         sequence, head_hash, unit_id, clock_facts, clock_runs, provisional, calendar_version)
       SELECT id, $2, number, '北城办公室', 'North office', CASE WHEN state = 'submitted' THEN 'online' ELSE 'counter' END, '养护合同', '', 'citizen',
         '', '', "submittedOn"::timestamptz, "submittedOn", 'cn-ogi-2019', 'information-request', 2, state, milestones, '{}', '{}',
         1, repeat('0', 64), CASE WHEN state = 'in-progress' THEN $3::uuid END, facts, false, false, '' FROM told
     ), letters AS (
       INSERT INTO consultation.letter (id, agency_id, request_id, kind, counted_as, side_sealed, item_ids, information, asks, way, sent_on, sent_by,
         document_id)
       SELECT id, $2, id, 'third-party', 'third-party', side, '[]', '', '', 'direct', "askedOn", 'clerk', id FROM told WHERE "askedOn" IS NOT NULL
     ), fees AS (
       INSERT INTO fees.notice (id, agency_id, request_id, method, ordinal, units, amount_fen, standard, noticed_on, noticed_by, document_id)
       SELECT id, $2, id, 'by-item', 11, 1, 10000, '{}', "feeServedOn", 'registrar', id FROM told WHERE "feeServedOn" IS NOT NULL
     ), applicants AS (INSERT INTO case_file.applicant (request_id, agency_id, sealed) SELECT id, $2, sealed FROM told)
     INSERT INTO registration.correction (id, agency_id, request_id, asked_on, until_on, points, document_id, asked_by)
     SELECT gen_random_uuid(), $2, id, "submittedOn", "correctUntil", '[]', gen_random_uuid(), 'registrar' FROM told WHERE "correctUntil" IS NOT NULL`,
    [JSON.stringify(rows), north.id, north.unit],
  );
}
