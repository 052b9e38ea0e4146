import { IsInt, Max, Min } from 'class-validator';

/** What every act sends: the ledger line its actor saw. If another one came in between, the act is refused. */
export class ActDto {
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly expectedSequence!: number;
}
