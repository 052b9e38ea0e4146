/** A sheet in the words of one language, in the order it stands on paper. A template only lays it out. */
export interface Paper {
  readonly language: 'zh' | 'en';
  readonly title: string;
  readonly number?: string;
  readonly head: readonly PaperFact[];
  readonly warning?: string;
  readonly picture: PaperPicture;
  readonly list: PaperList;
  /** Absent where the reader is not told. */
  readonly flaws?: PaperTable;
  readonly rules: { readonly heading: string; readonly items: readonly string[] };
  readonly signatures: readonly string[];
  readonly made: string;
  /** What stands before, between and after the number of the page and of all pages. */
  readonly page: readonly string[];
}

export interface PaperFact {
  readonly label: string;
  readonly value: string;
  readonly strong: boolean;
}

export interface PaperPicture {
  readonly heading: string;
  /** Read out instead of it. */
  readonly says: string;
  readonly weekdays: readonly string[];
  readonly months: readonly PaperMonth[];
  readonly legend: readonly { readonly kind: string; readonly label: string; readonly says: string }[];
  readonly marks: readonly { readonly label: string; readonly says: string }[];
}

interface PaperMonth {
  readonly caption: string;
  readonly weeks: readonly (readonly PaperCell[])[];
}

/** A place of a month's grid; without `day` it belongs to another month, without `kind` the day lies outside the count. */
export interface PaperCell {
  readonly day?: string;
  readonly kind?: string;
  readonly label?: string;
  readonly marks?: readonly string[];
  readonly last?: boolean;
}

export interface PaperList {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly empty: string;
  readonly runs: readonly PaperRun[];
}

export interface PaperRun {
  readonly heading: string;
  readonly rows: readonly PaperDay[];
  readonly sum: string;
}

/** Day, weekday, number, reason, law, notice. */
export interface PaperDay {
  readonly kind: string;
  readonly counted: boolean;
  readonly last: boolean;
  readonly cells: readonly string[];
}

export interface PaperTable {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly empty: string;
  readonly rows: readonly (readonly string[])[];
}
