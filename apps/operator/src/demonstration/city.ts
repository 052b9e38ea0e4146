/**
 * 明川市: a city that does not exist, in no province. Every name, number and address is invented; telephone numbers use exchanges
 * that are not assigned, mail goes to example domains.
 */
export interface DemoAgency {
  readonly code: string;
  readonly kind: 'city-office' | 'department' | 'county' | 'county-department' | 'township';
  readonly name: { readonly zh: string; readonly en: string };
  /** 机关代字, in document numbers. */
  readonly word: string;
  /** Code of the agency above it. */
  readonly under?: string;
  readonly units: readonly DemoUnit[];
  /** How much is asked of it, relative to the others. */
  readonly busy: number;
}

interface DemoUnit {
  readonly name: { readonly zh: string; readonly en: string };
}

const unit = (zh: string, en: string): DemoUnit => ({ name: { zh, en } });
const office = unit('政府信息公开办公室', 'Disclosure Office');

const agency = (
  code: string,
  kind: DemoAgency['kind'],
  zh: string,
  en: string,
  word: string,
  under: string | undefined,
  busy: number,
  ...units: readonly DemoUnit[]
): DemoAgency => ({ code, kind, name: { zh, en }, word, under, busy, units: [office, ...units] });

export const demoCity: readonly DemoAgency[] = [
  agency(
    'MCZF',
    'city-office',
    '明川市人民政府办公室',
    'Office of the Mingchuan People’s Government',
    '明政公开',
    undefined,
    5,
    unit('秘书一科', 'First Secretariat'),
    unit('督查室', 'Supervision'),
  ),
  agency(
    'MCZR',
    'department',
    '明川市自然资源和规划局',
    'Mingchuan Natural Resources and Planning Bureau',
    '明资公开',
    'MCZF',
    10,
    unit('土地利用科', 'Land Use'),
    unit('规划编制科', 'Planning'),
    unit('不动产登记中心', 'Real Estate Registry'),
  ),
  agency(
    'MCJS',
    'department',
    '明川市住房和城乡建设局',
    'Mingchuan Housing and Urban-Rural Development Bureau',
    '明建公开',
    'MCZF',
    9,
    unit('房屋征收科', 'Expropriation'),
    unit('工程质量科', 'Construction Quality'),
  ),
  agency(
    'MCHJ',
    'department',
    '明川市生态环境局',
    'Mingchuan Ecology and Environment Bureau',
    '明环公开',
    'MCZF',
    6,
    unit('环境影响评价科', 'Impact Assessment'),
    unit('监测科', 'Monitoring'),
  ),
  agency(
    'MCCZ',
    'department',
    '明川市财政局',
    'Mingchuan Finance Bureau',
    '明财公开',
    'MCZF',
    4,
    unit('预算科', 'Budget'),
    unit('国库科', 'Treasury'),
  ),
  agency(
    'MCGA',
    'department',
    '明川市公安局',
    'Mingchuan Public Security Bureau',
    '明公公开',
    'MCZF',
    4,
    unit('法制支队', 'Legal Affairs'),
    unit('治安支队', 'Public Order'),
  ),
  agency(
    'MCRS',
    'department',
    '明川市人力资源和社会保障局',
    'Mingchuan Human Resources and Social Security Bureau',
    '明人社公开',
    'MCZF',
    4,
    unit('养老保险科', 'Pensions'),
    unit('人事考试中心', 'Examinations'),
  ),
  agency('LXXZ', 'county', '临溪县人民政府', 'Linxi County People’s Government', '临政公开', 'MCZF', 6, unit('秘书股', 'Secretariat')),
  agency(
    'LXZR',
    'county-department',
    '临溪县自然资源局',
    'Linxi County Natural Resources Bureau',
    '临资公开',
    'LXXZ',
    5,
    unit('用地股', 'Land'),
  ),
  agency(
    'LXNY',
    'county-department',
    '临溪县农业农村局',
    'Linxi County Agriculture and Rural Affairs Bureau',
    '临农公开',
    'LXXZ',
    3,
    unit('经营管理股', 'Farm Management'),
  ),
  agency('QLXZ', 'county', '青岚县人民政府', 'Qinglan County People’s Government', '青政公开', 'MCZF', 5, unit('秘书股', 'Secretariat')),
  agency(
    'QLJY',
    'county-department',
    '青岚县教育体育局',
    'Qinglan County Education and Sports Bureau',
    '青教公开',
    'QLXZ',
    3,
    unit('招生股', 'Admissions'),
  ),
  agency(
    'BSZ',
    'township',
    '临溪县白石镇人民政府',
    'Baishi Town Government, Linxi County',
    '白政公开',
    'LXXZ',
    4,
    unit('村镇建设办', 'Town Building'),
  ),
  agency(
    'LWX',
    'township',
    '临溪县柳湾乡人民政府',
    'Liuwan Township Government, Linxi County',
    '柳政公开',
    'LXXZ',
    3,
    unit('农业服务中心', 'Farming Services'),
  ),
  agency(
    'SPZ',
    'township',
    '青岚县松坪镇人民政府',
    'Songping Town Government, Qinglan County',
    '松政公开',
    'QLXZ',
    3,
    unit('民政办', 'Civil Affairs'),
  ),
];
