/**
 * What a statement-by-statement program would write for the same act: the rows that appeared or changed while the act ran, written again
 * for another case. Read off the database itself, so that the comparison stays true when a room keeps one more row.
 */
import { createHash, randomUUID } from 'node:crypto';

/** Every table that belongs to the house, with its primary key and columns; a table comes after those it refers to. */
export async function tablesOf(client) {
  const { rows } = await client.query(`
    SELECT c.oid::regclass::text AS name,
      (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attidentity <> 'a') AS columns,
      (SELECT array_agg(a.attname::text ORDER BY k.place) FROM pg_index i
        CROSS JOIN unnest(i.indkey) WITH ORDINALITY AS k (number, place)
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number WHERE i.indrelid = c.oid AND i.indisprimary) AS key
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'public', 'bullmq') AND n.nspname NOT LIKE 'pg\\_%'
    ORDER BY 1`);
  const { rows: references } = await client.query(`
    SELECT conrelid::regclass::text AS name, confrelid::regclass::text AS to FROM pg_constraint WHERE contype = 'f' AND conrelid <> confrelid`);
  const depth = (name) => 1 + Math.max(0, ...references.filter((each) => each.name === name).map(({ to }) => depth(to)));
  return rows.filter(({ key }) => key !== null).sort((one, other) => depth(one.name) - depth(other.name));
}

/** All rows, by table and key. Meant for a small database. */
export async function photograph(client, tables) {
  const picture = new Map();
  for (const { name, columns, key } of tables) {
    const values = columns.map((column) => `${client.escapeIdentifier(column)}::text`).join(', ');
    const { rows } = await client.query({ text: `SELECT ${values} FROM ${name}`, rowMode: 'array' });
    const places = key.map((column) => columns.indexOf(column));
    picture.set(name, new Map(rows.map((row) => [places.map((place) => row[place]).join('|'), row])));
  }
  return picture;
}

/** The writes that lead from one picture to the other, one statement a row. */
export function writesBetween(tables, before, after) {
  const writes = [];
  for (const { name, columns, key } of tables) {
    for (const [place, row] of after.get(name)) {
      const old = before.get(name).get(place);
      const where = { table: name, key: place };
      if (!old) writes.push({ ...where, ...insertOf(name, columns, row) });
      else if (old.some((value, index) => value !== row[index])) writes.push({ ...where, ...updateOf(name, columns, key, old, row) });
    }
  }
  return writes;
}

function insertOf(name, columns, row) {
  const text = `INSERT INTO ${name} (${columns.map(quoted).join(', ')}) VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})`;
  return { name: statementName(text), text, values: row };
}

/** What was counted on is counted on again, for whoever comes after; everything else is set to what was noted. */
function updateOf(name, columns, key, old, row) {
  const changed = columns.filter((_, index) => old[index] !== row[index]);
  const of = (values, column) => values[columns.indexOf(column)];
  const counted = changed.filter((column) => /^\d+$/.test(of(old, column)) && Number(of(row, column)) === Number(of(old, column)) + 1);
  const set = changed.filter((column) => !counted.includes(column));
  const sets = [
    ...set.map((column, index) => `${quoted(column)} = $${index + 1}`),
    ...counted.map((column) => `${quoted(column)} = ${quoted(column)} + 1`),
  ].join(', ');
  const where = key.map((column, index) => `${quoted(column)} = $${set.length + index + 1}`).join(' AND ');
  const text = `UPDATE ${name} SET ${sets} WHERE ${where}`;
  return { name: statementName(text), text, values: [...set, ...key].map((column) => of(row, column)) };
}

function quoted(column) {
  return `"${column}"`;
}

function statementName(text) {
  return `bare-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}

const identifier = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/**
 * The same writes for another case: ids that came into being with the act are replaced one for one, and what has to be unique is made so.
 * @param known ids that were there before the act and stay
 * @param unique texts that may not occur twice
 * @param given ids that stand for others: the case the writes are meant for
 */
export function forAnotherCase(writes, { known, unique, given = new Map() }) {
  const ids = new Map(given);
  const renewed = new Map(unique.map((text) => [text, `${text.slice(0, -8)}${randomUUID().slice(0, 8)}`]));
  const renew = (value) => {
    if (value === null) return null;
    const text = renewed.get(value) ?? value;
    return text.replace(identifier, (id) => {
      if (known.has(id) && !ids.has(id)) return id;
      if (!ids.has(id)) ids.set(id, randomUUID());
      return ids.get(id);
    });
  };
  return writes.map(({ name, text, values }) => ({ name, text, values: values.map(renew) }));
}

/** Ids that occur anywhere in a picture. */
export function idsIn(picture) {
  const ids = new Set();
  for (const rows of picture.values())
    for (const row of rows.values()) for (const value of row) for (const id of value?.match(identifier) ?? []) ids.add(id);
  return ids;
}

/** One transaction, one prepared statement a row. */
export async function write(client, writes) {
  await client.query('BEGIN');
  for (const each of writes) await client.query(each);
  await client.query('COMMIT');
}
