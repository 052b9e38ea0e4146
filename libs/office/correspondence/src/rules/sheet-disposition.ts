const names = { zh: '期限计算表', en: 'due-date-sheet' } as const;

/** The `content-disposition` of a sheet: a name any client reads, and the one a person wants to see. */
export function sheetDisposition(number: string, language: keyof typeof names): string {
  const plain = `${number}-${names.en}.pdf`.replaceAll(/[^\w.-]+/g, '-');
  const whole = encodeURIComponent(`${number} ${names[language]}.pdf`).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
