import type { Words } from './profile';

/** Values that cannot be the parameters of a version, each with what is wrong about it. */
export class UnfitValues extends RangeError {
  constructor(
    version: string,
    readonly faults: readonly Words[],
  ) {
    super(`${version}: ${faults.map(({ en }) => en).join('; ')}.`);
    this.name = 'UnfitValues';
  }
}
