/**
 * A change of the calendar while 100,000 cases are open: how long the forecast takes, and how many cases a second the job counts anew,
 * beside bare SQL that only writes the same rows again: the days, the ledger lines, the watched terms, the marks of what moved, the messages
 * and the notices to registrars.
 */
import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { citizenAt, staffAt } from './callers.mjs';
import { likenessOf } from './likeness.mjs';

const chunk = 2_000;
const batch = 500;

/** @param house as `openBenchHouse` gives it; its worker may stand still and is woken for the job */
export async function recompute(root, house, openCases = 100_000) {
  const client = new pg.Client({ connectionString: house.databaseUrl });
  await client.connect();
  try {
    const { code } = await cityOf(client);
    const [admin, head] = await Promise.all(
      ['admin', 'head'].map((word) => staffAt(house.ports['staff-api'], `${code.toLowerCase()}.${word}`, house.password)),
    );
    await seed(root, client, await aReceivedCase(house, client), openCases);
    const change = await admin.post('/rule-book/notices', { ...(await aNotice(admin, client)), reason: '测算重新计算的用时' });
    const begun = performance.now();
    const { counts } = await admin.get(`/rule-book/changes/${change.id}/affected`);
    const forecast = { name: `forecast of ${counts.open} open cases`, ours: counts.open / seconds(begun), bare: await bareRead(client) };
    process.kill(house.started.worker.pid, 'SIGCONT');
    await head.post(`/rule-book/changes/${change.id}/approve`, {});
    const run = await finished(client, change.id);
    process.kill(house.started.worker.pid, 'SIGSTOP');
    const job = {
      name: `recompute ${run.done} cases, ${run.moved} moved`,
      ours: run.done / run.seconds,
      bare: await bareWrite(client, run),
    };
    return [forecast, job].map((row) => ({ ...row, ratio: row.ours / row.bare }));
  } finally {
    await client.end();
  }
}

function seconds(begun) {
  return (performance.now() - begun) / 1_000;
}

async function cityOf(client) {
  const { rows } = await client.query(`SELECT code FROM organisation.agency WHERE kind = 'city-office' AND parent_id IS NULL`);
  return rows[0];
}

/** One case as the product makes it; the others are its likeness. */
async function aReceivedCase(house, client) {
  const citizen = citizenAt(house.ports['citizen-api']);
  const [agency] = await citizen.agencies();
  const registrar = await staffAt(house.ports['staff-api'], `${agency.code.toLowerCase()}.registrar`, house.password);
  await citizen.file(await citizen.draft(agency, 1));
  const { rows } = await client.query(`SELECT id, submitted_on::text AS "on" FROM case_file.request ORDER BY submitted_at DESC LIMIT 1`);
  await registrar.confirm(rows[0].id, rows[0].on);
  return rows[0].id;
}

/** Copies with chains, facts and days of their own, each counted by the calendar in force. */
async function seed(root, client, id, openCases) {
  const { rows: lines } = await client.query(
    `SELECT act, from_state AS "from", to_state AS "to", actor, agency_id AS agency, at, law, facts FROM case_file.ledger
     WHERE request_id = $1 ORDER BY sequence`,
    [id],
  );
  const { rows: files } = await client.query(
    `SELECT workflow, workflow_version AS "workflowVersion", state, milestones, performed_by AS "performedBy", unit_id AS "unitId", profile,
       channel, clock_facts AS "clockFacts", submitted_on::text AS "submittedOn" FROM case_file.request WHERE id = $1`,
    [id],
  );
  const copyOf = likenessOf(root, files[0], lines);
  const columns = await columnsOf(client, 'case_file.request');
  const own = new Map([
    ['id', 'copy.id'],
    ['number', 'copy.number'],
    ['head_hash', 'copy.head'],
    ...['submitted_on', 'clock_facts', 'clock_runs', 'due_on', 'receipt_on', 'legal_due', 'safe_due', 'provisional'].map(kept),
    ...['correction_ask_by', 'correction_until'].map(kept),
  ]);
  for (let first = 0; first < openCases; first += chunk) {
    const copies = Array.from({ length: Math.min(chunk, openCases - first) }, (_, place) => copyOf(first + place));
    await client.query('BEGIN');
    await client.query(
      `INSERT INTO case_file.request (${columns.join(', ')})
       SELECT ${columns.map((column) => own.get(column) ?? `request.${column}`).join(', ')}
       FROM case_file.request, jsonb_to_recordset($2::jsonb) AS copy (id uuid, number text, head text, submitted_on date, clock_facts jsonb,
         clock_runs boolean, due_on date, receipt_on date, legal_due date, safe_due date, provisional boolean, correction_ask_by date,
         correction_until date) WHERE request.id = $1`,
      [id, JSON.stringify(copies.map(({ row }) => row))],
    );
    await client.query(
      `INSERT INTO case_file.ledger (request_id, sequence, agency_id, act, from_state, to_state, actor, at, law, facts, previous_hash, hash)
       SELECT "caseId", sequence, agency, act, "from", "to", actor, at, law, facts, "previousHash", hash
       FROM jsonb_to_recordset($1::jsonb) AS line ("caseId" uuid, sequence integer, agency uuid, act text, "from" text, "to" text, actor text,
         at timestamptz, law text, facts jsonb, "previousHash" text, hash text)`,
      [JSON.stringify(copies.flatMap(({ entries }) => entries))],
    );
    await client.query(
      `INSERT INTO case_file.applicant (request_id, agency_id, sealed)
       SELECT copy.id, agency_id, sealed FROM case_file.applicant, jsonb_to_recordset($2::jsonb) AS copy (id uuid) WHERE request_id = $1`,
      [id, JSON.stringify(copies.map((copy) => ({ id: copy.id })))],
    );
    await client.query(
      `INSERT INTO case_file.watch (request_id, agency_id, kind, subject, until, asked, look_on)
       SELECT id, agency, kind, subject, until, false, NULL
       FROM jsonb_to_recordset($1::jsonb) AS watch (id uuid, agency uuid, kind text, subject text, until date)`,
      [JSON.stringify(copies.flatMap((copy) => copy.watched.map((term) => ({ id: copy.id, agency: lines[0].agency, ...term }))))],
    );
    await client.query('COMMIT');
  }
  await client.query('VACUUM ANALYZE case_file.request, case_file.ledger, case_file.watch, case_file.applicant');
}

const kept = (column) => [column, `copy.${column}`];

async function columnsOf(client, table) {
  const { rows } = await client.query(
    `SELECT array_agg(attname::text ORDER BY attnum) AS all FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
    [table],
  );
  return rows[0].all;
}

/** One working day of the next weeks taken off. */
async function aNotice(admin, client) {
  const { rows } = await client.query(`SELECT current_date::text AS today, to_char(current_date, 'YYYY') AS year`);
  const [{ today, year }] = rows;
  const { months } = await admin.get(`/rule-book/calendar?year=${year}`);
  const days = months.flatMap(({ weeks }) => weeks.flatMap(({ places }) => places.flatMap(({ day }) => (day ? [day] : []))));
  const [, , next] = days.filter(({ day, working }) => working && day > today);
  const notice = { number: `国办发明电〔${year}〕99号`, publishedOn: today, off: [['元旦', next.day]], worked: [] };
  return { format: 'json', body: JSON.stringify(notice) };
}

async function finished(client, changeId) {
  for (;;) {
    const { rows } = await client.query(
      `SELECT done, moved, extract(epoch FROM finished_at - started_at)::float AS seconds, calendar_version AS version
       FROM recomputation.run WHERE change_id = $1 AND finished_at IS NOT NULL`,
      [changeId],
    );
    if (rows[0]) return rows[0];
    await setTimeout(100);
  }
}

/** Only the rows the forecast looks at, sent to the client. */
async function bareRead(client) {
  const begun = performance.now();
  const { rows } = await client.query(
    `SELECT id, number, agency_id, agency_name_zh, agency_name_en, profile, clock_facts FROM case_file.request
     WHERE state NOT IN ('replied', 'served', 'closed', 'archived') ORDER BY id`,
  );
  return rows.length / seconds(begun);
}

/** Writes the messages of those cases a second time, under ids of their own. */
async function copying(client, table) {
  const columns = (await columnsOf(client, table)).map((column) => `"${column}"`);
  const values = columns.map((column) => (column === '"id"' ? 'gen_random_uuid()' : column));
  return `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM ${table}
    WHERE request_id = ANY ($1) AND template IN ('term-moved', 'letter-to-post')`;
}

/** The same rows once more, in batches of the same size, nothing computed. */
async function bareWrite(client, { version, done }) {
  const { rows } = await client.query(`SELECT id FROM case_file.request WHERE calendar_version = $1 ORDER BY id`, [version]);
  const again = createHash('sha256').update(version).digest('hex');
  const messages = [await copying(client, 'notification."order"'), await copying(client, 'notification.notice')];
  const begun = performance.now();
  for (let first = 0; first < rows.length; first += batch) {
    const ids = rows.slice(first, first + batch).map(({ id }) => id);
    await client.query('BEGIN');
    await client.query('SELECT * FROM case_file.request WHERE id = ANY ($1) ORDER BY id FOR UPDATE', [ids]);
    await client.query(
      `INSERT INTO recomputation.moved_case (request_id, calendar_version, agency_id, number, notice, moves, moved_at)
       SELECT request_id, 'bare', agency_id, number, notice, moves, moved_at FROM recomputation.moved_case WHERE request_id = ANY ($1)`,
      [ids],
    );
    await client.query(
      `INSERT INTO case_file.ledger SELECT request_id, sequence + 1, agency_id, act, from_state, to_state, actor, at, law, facts, hash, $2
       FROM case_file.ledger WHERE request_id = ANY ($1) AND act = 'recompute-term'`,
      [ids, again],
    );
    for (const message of messages) await client.query(message, [ids]);
    await client.query(`UPDATE case_file.watch SET until = until + 1, look_on = '-infinity' WHERE request_id = ANY ($1)`, [ids]);
    await client.query(
      `UPDATE case_file.request SET sequence = sequence + 1, head_hash = $2, legal_due = legal_due + 1, safe_due = safe_due + 1,
         due_on = due_on + 1, correction_ask_by = correction_ask_by + 1, calendar_version = 'bare' WHERE id = ANY ($1)`,
      [ids, again],
    );
    await client.query('COMMIT');
  }
  return done / seconds(begun);
}
