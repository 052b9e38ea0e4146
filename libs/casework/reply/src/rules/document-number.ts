/** Series of numbers, one register per agency, year and kind: 告 decisions, 补 corrections, 延 extensions, 征 consultations, 费 fees, 理 reasons. */
export type DocumentSeries = '告' | '补' | '延' | '征' | '费' | '理';

/** 文号 as GB/T 9704 writes it: hexagonal brackets, Arabic numerals, no leading zeros, no 第. `商政公开告〔2026〕12号` for the word `商政公开`. */
export function documentNumber(agencyWord: string, series: DocumentSeries, year: number, number: number): string {
  return `${agencyWord}${series}〔${year}〕${number}号`;
}
