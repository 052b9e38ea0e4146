/** A case by number. */
export class LinkedCaseDto {
  readonly requestId!: string;
  readonly number!: string;
}
