const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' };
const narrow = /(?<=[\p{Script=Han}〕》）)])[,;:()]|[(](?=[\p{Script=Han}〔《])|(?<=\d)[)](?=[\p{Script=Han}。，；]|$)/gu;

/** The house writes half-width signs between Chinese words; a paper for a court has the full-width ones. Not for an applicant's own text. */
export function chinesePunctuation(text: string): string {
  return text.replaceAll(narrow, (sign) => wide[sign] ?? sign);
}
