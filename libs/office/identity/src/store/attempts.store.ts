import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class AttemptsStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Writes the try down first and counts afterwards: of many tries at once, none slips through. @returns tries since, this one included */
  async add(attempt: { id: string; purpose: string; keyMark: string; at: string; since: string }): Promise<number> {
    const { id, purpose, keyMark, at, since } = attempt;
    await this.dataSource.query('INSERT INTO identity.attempt (id, purpose, key_mark, at) VALUES ($1, $2, $3, $4)', [
      id,
      purpose,
      keyMark,
      at,
    ]);
    const [row] = await this.dataSource.query<{ tries: number }[]>(
      'SELECT count(*)::int AS tries FROM identity.attempt WHERE purpose = $1 AND key_mark = $2 AND at > $3',
      [purpose, keyMark, since],
    );
    return row?.tries ?? 0;
  }

  async forgive(ids: readonly string[]): Promise<void> {
    await this.dataSource.query('DELETE FROM identity.attempt WHERE id = ANY ($1)', [ids]);
  }

  async forgetBefore(at: string): Promise<void> {
    await this.dataSource.query('DELETE FROM identity.attempt WHERE at < $1', [at]);
  }
}
