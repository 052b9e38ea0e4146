/** The three roles of the house: the owner of the schema, and two that own nothing. */
export const roles = ['gongkai_owner', 'gongkai_app', 'gongkai_worker'];

/**
 * Makes the roles with the passwords, and the database when one is named. Repeating it changes nothing but the passwords.
 * @param url of a role that may create roles and databases
 * @param passwords by role
 */
export async function prepareRoles(url, passwords, database) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
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

/** The owner owns it where whoever asks may give it away; elsewhere it may at least make schemas in it. */
async function prepareDatabase(client, database) {
  const name = client.escapeIdentifier(database);
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${name}`);
  const notAllowed = '42501';
  await client.query(`ALTER DATABASE ${name} OWNER TO gongkai_owner`).catch((fault) => {
    if (fault.code !== notAllowed) throw fault;
    return client.query(`GRANT CREATE, CONNECT, TEMPORARY ON DATABASE ${name} TO gongkai_owner`);
  });
}

/** Addresses of the database on the server, by role. */
export function urlsOf(server, passwords, database) {
  return Object.fromEntries(
    roles.map((role) => {
      const url = new URL(server);
      [url.username, url.password, url.pathname] = [role, passwords[role], `/${database}`];
      return [role, url.toString()];
    }),
  );
}
