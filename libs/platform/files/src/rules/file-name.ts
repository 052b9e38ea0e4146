const longest = 120;

/**
 * The sender's name for a file as it can be shown and written back: no path, no control character, nothing that turns the text's
 * direction round ("cod.exe" shown as "exe.doc"), no lone surrogate, at most 120 characters with its ending kept.
 */
export function cleanFileName(given: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\uFFFD<>:"|?*]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return shortened(clean) || 'file';
}

/** The ending in small letters, without its dot; empty when there is none. */
export function endingOf(fileName: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

function shortened(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= longest) return name;
  const ending = endingOf(name);
  const kept = ending ? `.${ending}` : '';
  return letters.slice(0, longest - kept.length).join('') + kept;
}
