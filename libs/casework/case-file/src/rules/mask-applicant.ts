import type { ApplicantParticulars } from '../filing';

interface Masked {
  readonly kind: 'citizen' | 'organisation';
  readonly name: string;
  readonly contact?: string;
}

/** What the desk shows without a reason: enough to tell two applicants apart on the telephone, not enough to know who they are. */
export function maskApplicant(kind: Masked['kind'], { name, phone, email }: ApplicantParticulars): Masked {
  return { kind, name: maskName(kind, name), contact: phone ? maskPhone(phone) : email && maskEmail(email) };
}

/** 王** for a citizen; an organisation's name is public (Art. 27 with 企业信息公示暂行条例) and shown whole. */
function maskName(kind: Masked['kind'], name: string): string {
  const letters = Array.from(name);
  return kind === 'organisation' ? name : `${letters[0] ?? ''}${'*'.repeat(Math.min(Math.max(letters.length - 1, 1), 3))}`;
}

function maskPhone(phone: string): string {
  return phone.length < 7 ? '****' : `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}

function maskEmail(email: string): string {
  const [local = '', domain = ''] = email.split('@');
  return `${Array.from(local)[0] ?? ''}***@${domain}`;
}
