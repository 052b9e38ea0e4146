import { archiveEntities } from '@casework/archive';
import { caseFileEntities } from '@casework/case-file';
import { confidentialityReviewEntities } from '@casework/confidentiality-review';
import { consultationEntities } from '@casework/consultation';
import { deadlinesEntities } from '@casework/deadlines';
import { deliveryEntities } from '@casework/delivery';
import { extensionEntities } from '@casework/extension';
import { feesEntities } from '@casework/fees';
import { intakeEntities } from '@casework/intake';
import { investigationEntities } from '@casework/investigation';
import { recomputationEntities } from '@casework/recomputation';
import { registrationEntities } from '@casework/registration';
import { remediesEntities } from '@casework/remedies';
import { replyEntities } from '@casework/reply';
import { documentEntities } from '@office/documents';
import { identityEntities } from '@office/identity';
import { notificationEntities } from '@office/notification';
import { organisationEntities } from '@office/organisation';
import { ruleBookEntities } from '@office/rule-book';
import { ruleTrialsEntities } from '@office/rule-trials';
import { databaseOf } from '@platform/persistence';
import { aDatabase, type TestDatabase } from '@platform/testkit';
import type { DataSource } from 'typeorm';

const entities = [
  ...organisationEntities,
  ...identityEntities,
  ...documentEntities,
  ...notificationEntities,
  ...ruleBookEntities,
  ...caseFileEntities,
  ...intakeEntities,
  ...registrationEntities,
  ...extensionEntities,
  ...investigationEntities,
  ...confidentialityReviewEntities,
  ...consultationEntities,
  ...feesEntities,
  ...replyEntities,
  ...deliveryEntities,
  ...deadlinesEntities,
  ...recomputationEntities,
  ...archiveEntities,
  ...remediesEntities,
  ...ruleTrialsEntities,
];

/** Constraints, defaults and indexes are the migrations' alone; what a row is read into must be what the table has. */
interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly key: boolean;
}

const migrated = `
SELECT format('%s.%s', namespace.nspname, class.relname) AS table, attname AS name, format_type(atttypid, atttypmod) AS type,
  NOT attnotnull AS nullable, attnum = ANY (coalesce(index.indkey::int2[], '{}')) AS key
FROM pg_attribute JOIN pg_class AS class ON class.oid = attrelid JOIN pg_namespace AS namespace ON namespace.oid = relnamespace
LEFT JOIN pg_index AS index ON index.indrelid = class.oid AND index.indisprimary
WHERE format('%s.%s', namespace.nspname, class.relname) = ANY ($1) AND attnum > 0 AND NOT attisdropped`;

describe('rows as the code knows them', () => {
  let database: TestDatabase;
  let owner: DataSource;

  beforeAll(async () => {
    database = await aDatabase();
    owner = await databaseOf({ url: database.ownerUrl, poolSize: 1 }, entities).initialize();
  });
  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  });

  it('are the rows of the migrated database: same tables, columns, types and keys', async () => {
    const known = owner.entityMetadatas.flatMap(({ schema, tableName, columns }) =>
      columns.map((column): Column => {
        const type = owner.driver.createFullType({
          name: '',
          type: owner.driver.normalizeType(column),
          length: column.length,
          precision: column.precision,
          scale: column.scale,
          isArray: column.isArray,
        } as never);
        return {
          table: `${schema ?? ''}.${tableName}`,
          name: column.databaseName,
          type: spelled(type),
          nullable: column.isNullable,
          key: column.isPrimary,
        };
      }),
    );
    const tables = [...new Set(known.map(({ table }) => table))];
    const there = (await owner.query<Column[]>(migrated, [tables])).map((column) => ({ ...column, type: spelled(column.type) }));
    expect(known.map(said).sort()).toEqual(there.map(said).sort());
  });

  it('cover every table a room of office or casework has', async () => {
    const known = owner.entityMetadatas.map(({ schema, tableName }) => `${schema ?? ''}.${tableName}`);
    const schemas = [...new Set(owner.entityMetadatas.map(({ schema }) => schema))];
    const there = await owner.query<{ name: string }[]>(
      `SELECT format('%s.%s', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = ANY ($1)`,
      [schemas],
    );
    expect(there.map(({ name }) => name).sort()).toEqual(known.sort());
  });
});

/** Two spellings of one type. */
function spelled(type: string): string {
  return type
    .toLowerCase()
    .replace(/^timestamptz/, 'timestamp')
    .replace(' with time zone', '')
    .replace(' array', '[]')
    .replace(/^timestamp/, 'timestamptz');
}

function said({ table, name, type, nullable, key }: Column): string {
  return `${table}.${name} ${type}${nullable ? ' null' : ''}${key ? ' key' : ''}`;
}
