import type { Words } from '../workflow';

/** Everybody who may act on a request. The desk's roles come first; applicant and system act from outside it. */
export const roles = {
  'counter-clerk': { zh: '窗口人员', en: 'counter clerk' },
  registrar: { zh: '信息公开机构经办人', en: 'registrar' },
  'office-head': { zh: '信息公开机构负责人', en: 'head of the disclosure office' },
  'unit-clerk': { zh: '承办单位经办人', en: 'unit clerk' },
  'unit-head': { zh: '承办单位负责人', en: 'unit head' },
  'confidentiality-officer': { zh: '保密审查人员', en: 'confidentiality officer' },
  'legal-reviewer': { zh: '法制审核人员', en: 'legal reviewer' },
  signatory: { zh: '分管领导', en: 'signatory' },
  archivist: { zh: '档案管理人员', en: 'archivist' },
  'litigation-officer': { zh: '应诉人员', en: 'litigation officer' },
  supervisor: { zh: '主管部门监督人员', en: 'supervisor' },
  auditor: { zh: '审计人员', en: 'auditor' },
  administrator: { zh: '系统管理员', en: 'administrator' },
  applicant: { zh: '申请人', en: 'applicant' },
  system: { zh: '系统', en: 'system' },
} as const satisfies Readonly<Record<string, Words>>;

export type Role = keyof typeof roles;

/** The roles a member of staff can hold. */
export type StaffRole = Exclude<Role, 'applicant' | 'system'>;

/** Those who handle a request: the disclosure office and the unit it lies with. */
export const handlers = ['registrar', 'unit-clerk', 'unit-head'] as const satisfies readonly StaffRole[];
