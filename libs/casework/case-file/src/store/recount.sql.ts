/** The texts by which the days of many cases are counted anew. */

/** Cases whose term has not ended; the clock says so exactly, this leaves out what certainly has. */
const open = `state NOT IN ('replied', 'served', 'closed', 'archived')`;

/** $1 the instant until which they were begun. */
export const count = `SELECT count(*)::int AS count FROM case_file.request WHERE ${open} AND submitted_at <= $1`;

export const page = `
SELECT id, agency_id AS "agencyId", json_build_object('zh', agency_name_zh, 'en', agency_name_en) AS "agencyName", number, profile,
  clock_facts AS "clockFacts"
FROM case_file.request WHERE id > $1 AND ${open} ORDER BY id LIMIT $2`;

const asLocked = `
SELECT json_build_object('id', id, 'agencyId', agency_id, 'agencyName', json_build_object('zh', agency_name_zh, 'en', agency_name_en),
  'number', number, 'profile', profile, 'clockFacts', clock_facts, 'channel', channel, 'submittedOn', submitted_on, 'workflow', workflow,
  'workflowVersion', workflow_version, 'state', state, 'milestones', milestones, 'performedBy', performed_by, 'sequence', sequence,
  'headHash', head_hash, 'unitId', unit_id, 'kept', json_strip_nulls(json_build_object('calendarVersion', calendar_version,
  'legalDue', legal_due, 'safeDue', safe_due, 'correctionAskBy', correction_ask_by, 'correctionUntil', correction_until))) AS file
FROM case_file.request`;

/** In the order of ids, so that two who take many never wait for each other in a ring. */
export const lock = `${asLocked} WHERE id > $1 AND ${open} AND submitted_at <= $3 ORDER BY id LIMIT $2 FOR UPDATE`;

/** $3 the calendar they should have been counted with. */
export const lockCountedOtherwise = `${asLocked} WHERE id > $1 AND ${open} AND calendar_version <> $3 ORDER BY id LIMIT $2 FOR UPDATE`;

const days = `
  id uuid, "agencyId" uuid, "clockRuns" boolean, "receiptOn" date, "legalDue" date, "safeDue" date, provisional boolean, "correctionAskBy" date,
  "correctionUntil" date, "calendarVersion" text, "dueOn" date, watched jsonb`;

/**
 * $1 the days of each case, $2 the ledger lines of those that moved. What the calendar does not touch is left alone. A watched day is
 * looked at anew, also where it stayed: the days before it on which one warns may have moved. Watches are found by an array of the ids: joined
 * to rows whose number the planner cannot know, each batch would walk through the watches of all cases.
 */
export const write = `
WITH given AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($1::jsonb) AS given (${days})),
line AS MATERIALIZED (
  SELECT * FROM jsonb_to_recordset($2::jsonb) AS line ("caseId" uuid, sequence integer, agency uuid, act text, "from" text, "to" text,
    actor text, at timestamptz, law text, facts jsonb, "previousHash" text, hash text)
), term AS MATERIALIZED (
  SELECT given.id, given."agencyId", term.kind, term.subject, term.until
  FROM given, jsonb_to_recordset(given.watched) AS term (kind text, subject text, until date)
), known AS MATERIALIZED (
  SELECT request_id, kind, subject FROM case_file.watch WHERE request_id = ANY (ARRAY(SELECT id FROM given))
), ended AS (
  DELETE FROM case_file.watch WHERE request_id = ANY (ARRAY(SELECT id FROM given)) AND NOT asked AND NOT EXISTS (
    SELECT FROM term WHERE term.id = request_id AND term.kind = watch.kind AND term.subject = watch.subject)
), moved AS (
  UPDATE case_file.watch SET until = term.until, look_on = DEFAULT FROM term
  WHERE request_id = ANY (ARRAY(SELECT id FROM given)) AND request_id = term.id AND watch.kind = term.kind AND watch.subject = term.subject
    AND (watch.until <> term.until OR look_on IS DISTINCT FROM '-infinity')
), fresh AS (
  INSERT INTO case_file.watch (request_id, agency_id, kind, subject, until, asked)
  SELECT term.id, term."agencyId", term.kind, term.subject, term.until, false FROM term
  WHERE NOT EXISTS (SELECT FROM known WHERE known.request_id = term.id AND known.kind = term.kind AND known.subject = term.subject)
), ledger AS (
  INSERT INTO case_file.ledger (request_id, sequence, agency_id, act, from_state, to_state, actor, at, law, facts, previous_hash, hash)
  SELECT "caseId", sequence, agency, act, "from", "to", actor, at, law, facts, "previousHash", hash FROM line
)
UPDATE case_file.request SET sequence = coalesce(line.sequence, request.sequence), head_hash = coalesce(line.hash, request.head_hash),
  performed_by = CASE WHEN line.hash IS NULL THEN performed_by
    ELSE performed_by || jsonb_build_object(line.act, jsonb_build_array(line.actor)) END,
  clock_runs = given."clockRuns", receipt_on = given."receiptOn", legal_due = given."legalDue", safe_due = given."safeDue",
  provisional = given.provisional, correction_ask_by = given."correctionAskBy", correction_until = given."correctionUntil",
  calendar_version = given."calendarVersion", due_on = given."dueOn"
FROM given LEFT JOIN line ON line."caseId" = given.id WHERE request.id = given.id`;
