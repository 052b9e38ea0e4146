import { Injectable } from '@nestjs/common';
import { standardTrials } from '@law/due-date';
import type { StaffActor } from '@office/identity';
import { pathsWithForbiddenCharacters, Problem } from '@platform/http';
import { isUniqueViolation, UnitOfWork, type Scope } from '@platform/persistence';
import { OfficeClock } from '@platform/time';
import { validate, v7 as newId } from 'uuid';
import { ruleTrialsProblems } from './rule-trials.problems';
import { readImport, type ImportFault } from './rules/read-import';
import { readTrial, type ReadTrial, type TrialText } from './rules/read-trial';
import { TrialsStore } from './store/trials.store';
import type { KeptTrial, TrialEdition } from './trial';

export type EditTrial = TrialText & {
  /** The version its editor saw. */
  readonly version: number;
};

export interface ImportTrials {
  /** A JSON array of `{ title, question, expected }`. */
  readonly text: string;
  /** Keeps the good ones although others are not; otherwise one fault keeps all out. */
  readonly onlyGood: boolean;
}

export interface Imported {
  readonly kept: number;
  readonly faults: readonly ImportFault[];
}

type Editor = Pick<StaffActor, 'id' | 'name' | 'scope'>;

/** The trials on the list: kept, edited and taken off, each as another version. */
@Injectable()
export class KeptTrials {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: TrialsStore,
    private readonly clock: OfficeClock,
  ) {}

  list(scope: Scope): Promise<KeptTrial[]> {
    return this.unitOfWork.run(scope, () => this.store.listed());
  }

  /** Every version of one, newest first. @throws Problem rule-trials-no-such-trial */
  history(id: string, scope: Scope): Promise<TrialEdition[]> {
    return this.unitOfWork.run(scope, () => this.editionsOf(id));
  }

  /** @throws Problem rule-trials-not-readable naming every fault by its path */
  keep(text: TrialText, by: Editor): Promise<KeptTrial> {
    const edition = this.fresh(readable(text), by);
    return this.write([edition], by).then(() => edition);
  }

  /** @throws Problem rule-trials-no-such-trial, rule-trials-not-readable, rule-trials-edited-meanwhile */
  async edit(id: string, { version, ...text }: EditTrial, by: Editor): Promise<KeptTrial> {
    const trial = readable(text);
    return this.next(id, version, by, (newest) => ({ ...this.fresh(trial, by), standard: newest.standard }));
  }

  /** Takes it off the list; its versions stay. @throws Problem rule-trials-no-such-trial, rule-trials-edited-meanwhile */
  async drop(id: string, version: number, by: Editor): Promise<void> {
    await this.next(id, version, by, (newest) => ({ ...newest, ...this.stamp(by), dropped: true }));
  }

  /** Keeps a list. Unless `onlyGood`, one fault keeps all out. */
  async import({ text, onlyGood }: ImportTrials, by: Editor): Promise<Imported> {
    const { trials, faults } = readImport(text, pathsWithForbiddenCharacters);
    if (trials.length === 0 || (faults.length > 0 && !onlyGood)) return { kept: 0, faults };
    await this.write(
      trials.map((trial) => this.fresh(trial, by)),
      by,
    );
    return { kept: trials.length, faults };
  }

  /** Keeps the worked examples of the specification that were never kept here. @returns how many */
  loadStandard(by: Editor): Promise<number> {
    return this.unitOfWork.run(by.scope, async () => {
      const known = await this.store.standardKeys();
      const missing = standardTrials.filter(({ key }) => !known.includes(key));
      await this.store.keep(
        missing.map(({ key, title, question, expected }) => ({ ...this.fresh({ title, json: question, expected }, by), standard: key })),
      );
      return missing.length;
    });
  }

  private next(id: string, seen: number, by: Editor, change: (newest: TrialEdition) => TrialEdition): Promise<KeptTrial> {
    return this.unitOfWork.run(by.scope, async () => {
      const [newest] = await this.editionsOf(id);
      if (!newest || newest.dropped) throw new Problem(ruleTrialsProblems.noSuchTrial);
      if (newest.version !== seen) throw new Problem(ruleTrialsProblems.editedMeanwhile, undefined, { version: newest.version });
      const edition = { ...change(newest), id, version: seen + 1 };
      await this.written([edition]);
      return edition;
    });
  }

  private write(editions: readonly TrialEdition[], { scope }: Editor): Promise<void> {
    return this.unitOfWork.run(scope, () => this.store.keep(editions));
  }

  /** Two who saw the same version: the second is told. */
  private async written(editions: readonly TrialEdition[]): Promise<void> {
    try {
      await this.store.keep(editions);
    } catch (error) {
      if (isUniqueViolation(error, 'edition_pkey')) throw new Problem(ruleTrialsProblems.editedMeanwhile);
      throw error;
    }
  }

  private async editionsOf(id: string): Promise<TrialEdition[]> {
    const editions = validate(id) ? await this.store.editionsOf(id) : [];
    if (editions.length === 0) throw new Problem(ruleTrialsProblems.noSuchTrial);
    return editions;
  }

  private fresh({ title, json, expected }: Pick<ReadTrial, 'title' | 'json' | 'expected'>, by: Editor): TrialEdition {
    return { id: newId(), version: 1, title, question: json, expected, dropped: false, ...this.stamp(by) };
  }

  private stamp({ id, name }: Editor): Pick<TrialEdition, 'editedBy' | 'editedByName' | 'editedAt'> {
    return { editedBy: id, editedByName: name, editedAt: this.clock.now().toString({ fractionalSecondDigits: 3 }) };
  }
}

function readable(text: TrialText): ReadTrial {
  const reading = readTrial(text, pathsWithForbiddenCharacters);
  if (!reading.ok) throw new Problem(ruleTrialsProblems.notReadable, undefined, { faults: reading.faults });
  return reading.trial;
}
