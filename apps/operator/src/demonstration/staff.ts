import type { DemoAgency } from './city';

export interface DemoPerson {
  readonly account: string;
  readonly name: string;
  readonly agency: string;
  /** Place of the unit in the agency's list; 0 is the disclosure office. */
  readonly unit: number;
  readonly roles: readonly string[];
}

const families = [
  '陈',
  '林',
  '赵',
  '周',
  '吴',
  '徐',
  '孙',
  '马',
  '朱',
  '胡',
  '郭',
  '何',
  '高',
  '罗',
  '郑',
  '梁',
  '谢',
  '宋',
  '唐',
  '许',
  '邓',
  '韩',
  '冯',
  '曹',
  '彭',
];
const given = [
  '志远',
  '雅琴',
  '建国',
  '文静',
  '海涛',
  '春梅',
  '立新',
  '晓燕',
  '国强',
  '思敏',
  '永康',
  '秋月',
  '振华',
  '美玲',
  '承志',
  '若兰',
  '景行',
  '佩瑶',
  '长青',
  '月华',
];

interface Post {
  readonly word: string;
  readonly unit: number;
  readonly roles: readonly string[];
}

/** A large agency has a person for every duty; a township's few share them, but nobody signs what he proposed. */
const large: readonly Post[] = [
  { word: 'counter', unit: 0, roles: ['counter-clerk'] },
  { word: 'registrar', unit: 0, roles: ['registrar'] },
  { word: 'registrar2', unit: 0, roles: ['registrar'] },
  { word: 'head', unit: 0, roles: ['office-head'] },
  { word: 'unit', unit: 1, roles: ['unit-clerk'] },
  { word: 'unithead', unit: 1, roles: ['unit-head'] },
  { word: 'unit2', unit: 2, roles: ['unit-clerk', 'unit-head'] },
  { word: 'secrecy', unit: 0, roles: ['confidentiality-officer'] },
  { word: 'legal', unit: 0, roles: ['legal-reviewer', 'litigation-officer'] },
  { word: 'leader', unit: 0, roles: ['signatory'] },
  { word: 'archive', unit: 0, roles: ['archivist'] },
];
const small: readonly Post[] = [
  { word: 'registrar', unit: 0, roles: ['registrar', 'counter-clerk', 'archivist'] },
  { word: 'unit', unit: 1, roles: ['unit-clerk', 'unit-head'] },
  { word: 'legal', unit: 0, roles: ['confidentiality-officer', 'legal-reviewer', 'litigation-officer'] },
  { word: 'leader', unit: 0, roles: ['signatory', 'office-head'] },
];
const cityOnly: readonly Post[] = [
  { word: 'supervisor', unit: 2, roles: ['supervisor'] },
  { word: 'auditor', unit: 2, roles: ['auditor'] },
  { word: 'admin', unit: 0, roles: ['administrator'] },
];

/** Who works in each agency, always the same people in the same places. */
export function demoStaff(city: readonly DemoAgency[]): DemoPerson[] {
  let next = 0;
  const name = (): string => {
    const person = `${families[(next * 7) % families.length] ?? ''}${given[(next * 3 + Math.floor(next / families.length)) % given.length] ?? ''}`;
    next += 1;
    return person;
  };
  return city.flatMap(({ code, kind, units }) => {
    const posts = ['city-office', 'department'].includes(kind) ? large : small;
    return [...posts, ...(kind === 'city-office' ? cityOnly : [])].map(({ word, unit, roles }) => ({
      account: `${code.toLowerCase()}.${word}`,
      name: name(),
      agency: code,
      unit: Math.min(unit, units.length - 1),
      roles,
    }));
  });
}
