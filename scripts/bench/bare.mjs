/** The measure we are held against: the same rows written, or read, by prepared statements over plain connections of the same database. */
import pg from 'pg';
import { forAnotherCase, idsIn, photograph, tablesOf, write, writesBetween } from './same-rows.mjs';

/** So many connections, one for each client. */
export async function connections(url, count) {
  const clients = Array.from({ length: count }, () => new pg.Client({ connectionString: url }));
  await Promise.all(clients.map((client) => client.connect()));
  return { clients, end: () => Promise.all(clients.map((client) => client.end())) };
}

/**
 * Performs an act once and notes what it wrote.
 * @param act () => Promise of what it answered
 * @returns { rows, keyOf, again } — `keyOf(table)` is the key of the row written there; `again(client, given)` writes the same for another
 * case in one transaction
 */
export async function noteWrites(client, act) {
  const tables = await tablesOf(client);
  const before = await photograph(client, tables);
  await act();
  const after = await photograph(client, tables);
  const writes = writesBetween(tables, before, after);
  const known = idsIn(before);
  const unique = uniqueTexts(writes);
  return {
    rows: writes.length,
    keyOf: (table) => writes.find((each) => each.table === table)?.key,
    again: (other, given) => write(other, forAnotherCase(writes, { known, unique, given })),
  };
}

/** Digests and numbers of the noted rows: what a unique index may object to when it is written twice. */
function uniqueTexts(writes) {
  const texts = writes.flatMap(({ values }) => values).filter((value) => typeof value === 'string');
  return [...new Set(texts.filter((text) => /^[0-9a-f]{64}$/.test(text) || /^[A-Z]+[A-Z0-9-]*-\d{4}-\d{5}$/.test(text)))];
}

const readText = `
SELECT r.*, a.sealed,
  (SELECT json_agg(i ORDER BY i.position) FROM case_file.item i WHERE i.request_id = r.id) AS items
FROM case_file.request r JOIN case_file.applicant a ON a.request_id = r.id WHERE r.id = $1`;

export async function readBare(client, id) {
  const { rowCount } = await client.query({ name: 'bare-read', text: readText, values: [id] });
  if (rowCount !== 1) throw new Error(`Case ${id} was not read.`);
}

const pageText = `
SELECT id, number, title, channel, state, unit_id, submitted_on, receipt_on, legal_due, safe_due, provisional, awaits
FROM case_file.request WHERE agency_id = $1
ORDER BY coalesce(due_on, 'infinity'::date), id LIMIT 51`;

export async function pageBare(client, agencyId) {
  await client.query({ name: 'bare-page', text: pageText, values: [agencyId] });
}
