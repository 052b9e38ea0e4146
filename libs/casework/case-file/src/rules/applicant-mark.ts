import type { ApplicantParticulars } from '../filing';

/**
 * By what the same applicant is found again: the number of his paper, else name and telephone or address. Spaces, dashes and letter
 * case do not make another person.
 */
export function markOfApplicant({ name, idNo, uscc, phone, email, address }: ApplicantParticulars): string {
  const paper = plain(uscc) || plain(idNo);
  return paper ? `paper:${paper}` : `name:${plain(name)}:${plain(phone) || plain(email) || plain(address)}`;
}

function plain(text: string | undefined): string {
  return (text ?? '').normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
}
