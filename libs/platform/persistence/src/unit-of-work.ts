import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { PoolClient, QueryResultRow } from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import type { Scope } from './scope';

interface Open {
  readonly runner: QueryRunner;
  readonly client: PoolClient;
  readonly scope: Scope;
}

const setScope = {
  name: 'set-scope',
  text: `SELECT set_config('gongkai.actor', $1, true), set_config('gongkai.agencies', $2, true), set_config('gongkai.request', $3, true)`,
};

/**
 * One act = one transaction. The transaction travels by AsyncLocalStorage, so nobody can forget to pass it on;
 * a nested `run` joins the open one. No HTTP, mail, file or queue call belongs inside `run`.
 */
@Injectable()
export class UnitOfWork {
  private readonly open = new AsyncLocalStorage<Open>();

  constructor(private readonly dataSource: DataSource) {}

  async run<T>(scope: Scope, work: () => Promise<T>): Promise<T> {
    if (this.open.getStore()) return work();
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      await runner.startTransaction();
      await client.query({ ...setScope, values: [scope.actorId, scope.agencyIds.join(','), scope.requestId ?? ''] });
      const result = await this.open.run({ runner, client, scope }, work);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** @throws Error outside `run`: a statement without a transaction has no scope and would see nothing. */
  get manager(): EntityManager {
    return this.current.runner.manager;
  }

  /** Whether a statement may join a transaction, for what is readable without one: a second connection could wait for the first. */
  get isOpen(): boolean {
    return this.open.getStore() !== undefined;
  }

  get scope(): Scope {
    return this.current.scope;
  }

  /** One statement, prepared under its name once per connection. For the paths that are walked all day. */
  async sql<Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    const { rows } = await this.current.client.query<Row>({ name, text, values: [...values] });
    return rows;
  }

  private get current(): Open {
    const open = this.open.getStore();
    if (!open) throw new Error('No unit of work is open: wrap the call in UnitOfWork.run(scope, …).');
    return open;
  }
}
