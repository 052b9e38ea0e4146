/** The three roles of the house: the owner of the schema, and two that own nothing. */
const roles = ['gongkai_owner', 'gongkai_app', 'gongkai_worker'];

/**
 * Makes the roles with the passwords, and the database when one is named. Repeating it changes nothing but the passwords.
 * @param url of a superuser on the server
 * @param passwords by role
 */
export async function prepareRoles(url, passwords, database) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const role of roles) await prepareRole(client, role, passwords[role]);
    if (database) await prepareDatabase(client, database);
  } finally {
    await client.end();
  }
}

async function prepareRole(client, role, password) {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  await client.query(
    `${verb} ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB PASSWORD ${client.escapeLiteral(password)}`,
  );
}

async function prepareDatabase(client, database) {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} OWNER gongkai_owner`);
}

/** Address of the database for each role. */
export function urlsOf(port, passwords, database) {
  return Object.fromEntries(
    roles.map((role) => [role, `postgres://${role}:${encodeURIComponent(passwords[role])}@127.0.0.1:${port}/${database}`]),
  );
}

export { roles };
