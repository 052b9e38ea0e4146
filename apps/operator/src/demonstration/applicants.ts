import type { DemoTopic } from './topics';

const someFamilies = [
  '王',
  '李',
  '张',
  '刘',
  '杨',
  '黄',
  '欧阳',
  '沈',
  '蒋',
  '蔡',
  '贾',
  '丁',
  '魏',
  '薛',
  '叶',
  '阎',
  '余',
  '潘',
  '杜',
  '戴',
];
const someGiven = [
  '伟',
  '芳',
  '小明',
  '秀英',
  '子涵',
  '德胜',
  '玉兰',
  '建军',
  '丽娟',
  '一鸣',
  '桂花',
  '俊杰',
  '雨桐',
  '大勇',
  '淑珍',
  '天佑',
];

/** An applicant nobody is. The paper's number has a district no division of the country uses and a wrong check digit. */
export function demoApplicant(kind: DemoTopic['by'], place: number): DemoApplicant {
  const tail = String(place).padStart(4, '0');
  if (kind === 'organisation') {
    return {
      kind,
      name: `明川市${['宏远', '兴达', '绿野', '恒信'][place % 4] ?? ''}有限公司`,
      uscc: `91990000MA9${tail}X00`,
      phone: `0999-555${tail}`,
      email: `office${tail}@firm.example`,
    };
  }
  const name = `${someFamilies[place % someFamilies.length] ?? ''}${someGiven[Math.floor(place / 3) % someGiven.length] ?? ''}`;
  return {
    kind,
    name,
    idNo: `99010119${String(50 + (place % 50))}0101${tail}`,
    phone: `1990000${tail}`,
    email: `citizen${tail}@mail.example`,
  };
}

export interface DemoApplicant {
  readonly kind: 'citizen' | 'organisation';
  readonly name: string;
  readonly idNo?: string;
  readonly uscc?: string;
  readonly phone: string;
  readonly email: string;
}
