/** The texts of the paths walked all day. Each is one round trip; changed plans are seen in review because the text is here. */

/** Columns of the projection, taken from one JSON parameter. */
const projected = `
  state text, milestones text[], "performedBy" jsonb, awaits text[], "unitId" uuid, "clockFacts" jsonb, "clockRuns" boolean,
  "receiptOn" date, "legalDue" date, "safeDue" date, provisional boolean, "correctionAskBy" date, "correctionUntil" date, "calendarVersion" text,
  "dueOn" date, watched jsonb`;

const lineColumns = `
  "caseId" uuid, sequence integer, agency uuid, act text, "from" text, "to" text, actor text, at timestamptz, law text, facts jsonb,
  "previousHash" text, hash text`;

const insertLine = `
  INSERT INTO case_file.ledger (request_id, sequence, agency_id, act, from_state, to_state, actor, at, law, facts, previous_hash, hash)
  SELECT "caseId", sequence, agency, act, "from", "to", actor, at, law, facts, "previousHash", hash FROM line`;

const insertWatches = (of: string, from: string): string => `
  INSERT INTO case_file.watch AS watch (request_id, agency_id, kind, subject, until, asked)
  SELECT ${of}, term.kind, term.subject, term.until, false
  FROM ${from}, jsonb_to_recordset(projected.watched) AS term (kind text, subject text, until date)`;

/** $1 the case, $2 its first line, $3 the projection. */
export const begin = `
WITH filed AS MATERIALIZED (
  SELECT * FROM jsonb_to_record($1::jsonb) AS filed (
    id uuid, "agencyId" uuid, "agencyCode" text, "agencyName" jsonb, channel text, title text, "contentSha256" text,
    "applicantKind" text, "applicantMark" text, "applicantSealed" text, "queryMark" text, "submittedAt" timestamptz, "submittedOn" date,
    profile text, workflow text, "workflowVersion" smallint, items jsonb, year smallint)
), line AS MATERIALIZED (
  SELECT * FROM jsonb_to_record($2::jsonb) AS line (${lineColumns})
), projected AS MATERIALIZED (
  SELECT * FROM jsonb_to_record($3::jsonb) AS projected (${projected})
), numbered AS (
  INSERT INTO case_file.number_register AS register (agency_id, year, last_number)
  SELECT "agencyId", year, 1 FROM filed
  ON CONFLICT (agency_id, year) DO UPDATE SET last_number = register.last_number + 1
  RETURNING last_number
), request AS (
  INSERT INTO case_file.request (
    id, agency_id, number, agency_name_zh, agency_name_en, channel, title, content_sha256, applicant_kind, applicant_mark, query_mark,
    submitted_at, submitted_on, profile, workflow, workflow_version, state, milestones, performed_by, awaits, sequence, head_hash, unit_id,
    clock_facts, clock_runs, receipt_on, legal_due, safe_due, provisional, correction_ask_by, correction_until, calendar_version, due_on)
  SELECT filed.id, "agencyId", "agencyCode" || '-' || year || '-' || lpad(last_number::text, greatest(5, length(last_number::text)), '0'),
    "agencyName" ->> 'zh', "agencyName" ->> 'en', channel, title, "contentSha256", "applicantKind", "applicantMark", "queryMark",
    "submittedAt", "submittedOn", profile, workflow, "workflowVersion", projected.state, milestones, "performedBy", awaits,
    line.sequence, line.hash, "unitId", "clockFacts", "clockRuns", "receiptOn", "legalDue", "safeDue", provisional, "correctionAskBy",
    "correctionUntil", "calendarVersion", "dueOn"
  FROM filed, line, projected, numbered
  RETURNING number
), items AS (
  INSERT INTO case_file.item (id, agency_id, request_id, position, description)
  SELECT item.id, filed."agencyId", filed.id, item.position, item.description
  FROM filed, jsonb_to_recordset(filed.items) AS item (id uuid, position smallint, description text)
), applicant AS (
  INSERT INTO case_file.applicant (request_id, agency_id, sealed) SELECT id, "agencyId", "applicantSealed" FROM filed
), watched AS (${insertWatches('filed.id, filed."agencyId"', 'filed, projected')}
), ledger AS (${insertLine})
SELECT number FROM request`;

const asFile = `
SELECT jsonb_build_object(
  'id', id, 'agencyId', agency_id, 'agencyName', jsonb_build_object('zh', agency_name_zh, 'en', agency_name_en), 'number', number,
  'channel', channel, 'title', title, 'contentSha256', content_sha256, 'applicantKind', applicant_kind, 'applicantMark', applicant_mark,
  'submittedAt', to_char(submitted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'submittedOn', submitted_on, 'profile', profile,
  'workflow', workflow, 'workflowVersion', workflow_version, 'state', state, 'milestones', milestones, 'performedBy', performed_by,
  'sequence', sequence, 'headHash', head_hash, 'unitId', unit_id, 'clockFacts', clock_facts,
  'items', (SELECT jsonb_agg(jsonb_build_object('id', item.id, 'position', item.position, 'description', item.description) ORDER BY position)
            FROM case_file.item WHERE item.request_id = request.id)) AS file
FROM case_file.request`;

const ofOne = `${asFile} WHERE id = $1`;

/**
 * Only the row itself may change while a second act waits for the lock; items are append-only and clock facts lie on the row, so what is
 * read after the wait is what the first act left.
 */
export const lock = `${ofOne} FOR UPDATE OF request`;
export const read = ofOne;

/**
 * Many cases at once, locked in the order of their ids, so that two who take many never wait for each other. With each: who acted, the
 * latest first; what is watched, and whether the kept days of it are still those derived.
 */
export const lockMany = `${asFile} WHERE id = ANY ($1) ORDER BY id FOR UPDATE OF request`;
export const atHand = `
SELECT id,
  (SELECT coalesce(jsonb_agg(actor ORDER BY latest DESC), '[]') FROM (
    SELECT actor, max(sequence) AS latest FROM case_file.ledger WHERE request_id = request.id GROUP BY actor) AS acted) AS actors,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'subject', subject, 'until', until, 'asked', asked)
    ORDER BY kind COLLATE "C", subject COLLATE "C"), '[]') FROM case_file.watch WHERE request_id = request.id) AS watched
FROM case_file.request WHERE id = ANY ($1)`;

const setProjection = `
  state = projected.state, milestones = projected.milestones, performed_by = projected."performedBy", awaits = projected.awaits,
  unit_id = projected."unitId", clock_facts = projected."clockFacts", clock_runs = projected."clockRuns", receipt_on = projected."receiptOn",
  legal_due = projected."legalDue", safe_due = projected."safeDue", provisional = projected.provisional,
  correction_ask_by = projected."correctionAskBy", correction_until = projected."correctionUntil",
  calendar_version = projected."calendarVersion", due_on = projected."dueOn"`;

/** The derived ones anew. One that did not move is left with the day it is looked at next, unless that day was counted with another calendar. */
const setWatches = `
ended AS (
  DELETE FROM case_file.watch WHERE request_id = $1 AND NOT asked AND NOT EXISTS (
    SELECT FROM projected, jsonb_to_recordset(projected.watched) AS term (kind text, subject text)
    WHERE term.kind = watch.kind AND term.subject = watch.subject)
), watched AS (${insertWatches('request.id, request.agency_id', 'projected, case_file.request')} WHERE request.id = $1
  ON CONFLICT (request_id, kind, subject) DO UPDATE SET until = excluded.until, look_on = excluded.look_on
  WHERE watch.until <> excluded.until
    OR (SELECT calendar_version FROM case_file.request WHERE id = $1) <> (SELECT "calendarVersion" FROM projected)
)`;

/** $1 the case, $2 the line, $3 the projection. */
export const record = `
WITH line AS MATERIALIZED (SELECT * FROM jsonb_to_record($2::jsonb) AS line (${lineColumns})),
projected AS MATERIALIZED (SELECT * FROM jsonb_to_record($3::jsonb) AS projected (${projected})),
${setWatches},
ledger AS (${insertLine})
UPDATE case_file.request SET sequence = line.sequence, head_hash = line.hash, ${setProjection} FROM line, projected WHERE id = $1`;

export const project = `
WITH projected AS MATERIALIZED (SELECT * FROM jsonb_to_record($2::jsonb) AS projected (${projected})),
${setWatches}
UPDATE case_file.request SET ${setProjection} FROM projected WHERE id = $1`;

export const differs = `
SELECT (request.state, request.awaits, request.clock_runs, request.receipt_on, request.legal_due, request.safe_due, request.provisional,
    request.correction_ask_by, request.correction_until, request.calendar_version, request.due_on,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'subject', subject, 'until', until) ORDER BY kind COLLATE "C", subject COLLATE "C"), '[]')
     FROM case_file.watch WHERE request_id = request.id AND NOT asked))
  IS DISTINCT FROM (projected.state, projected.awaits, projected."clockRuns", projected."receiptOn", projected."legalDue", projected."safeDue",
    projected.provisional, projected."correctionAskBy", projected."correctionUntil", projected."calendarVersion", projected."dueOn", projected.watched) AS differs
FROM case_file.request, jsonb_to_record($2::jsonb) AS projected (${projected}) WHERE request.id = $1`;

export const ledger = `
SELECT request_id AS "caseId", sequence, agency_id AS agency, act, from_state AS "from", to_state AS "to", actor, at, law, facts,
  previous_hash AS "previousHash", hash
FROM case_file.ledger WHERE request_id = $1 AND sequence > $2 ORDER BY sequence`;

/** A case that decides another one anew is no request of the applicant: it counts for no frequency and no fee. */
export const earlier = `
SELECT id, number, submitted_on::text AS "submittedOn", receipt_on::text AS "receiptOn", state, content_sha256 AS "contentSha256"
FROM case_file.request
WHERE agency_id = $1 AND applicant_mark = $2 AND (submitted_at, id) < ($3::timestamptz, $4::uuid) AND NOT performed_by ? 'open-redecision'
ORDER BY submitted_at, id`;
