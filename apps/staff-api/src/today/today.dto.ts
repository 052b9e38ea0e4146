type Owner = 'department' | 'government';

/** The annual return that is due next. Days are office days. */
export class AnnualReturnDto {
  readonly of!: Owner;
  /** The year reported on. */
  readonly reportYear!: number;
  /** The day the law names; it does not move when it is a day off. */
  readonly due!: string;
  /** Last working day on or before it. */
  readonly internalDue!: string;
  /** Working days until `internalDue`, negative once past. */
  readonly daysLeft!: number;
  /** It rests on a year whose holidays are not announced yet. */
  readonly provisional!: boolean;
  readonly law!: string;
}
