/** One text in both languages; Chinese is the original. */
export class LocalisedDto {
  readonly zh!: string;
  readonly en!: string;
}
