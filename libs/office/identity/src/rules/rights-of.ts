import { noteRightsOf, workflows, type StaffRole } from '@law/workflow';

/** Rights that are not acts of a workflow. Acts follow from the tables: who may perform one is said there and nowhere else. */
const besidesActs: Readonly<Record<StaffRole, readonly string[]>> = {
  'counter-clerk': ['case-file:reveal-applicant', 'documents:add'],
  registrar: ['case-file:reveal-applicant', 'documents:add', 'case-file:verify', 'intake:reconcile'],
  'office-head': [
    'rule-trials:run',
    'rule-book:approve',
    'rule-book:see-cases',
    'case-file:reveal-applicant',
    'documents:add',
    'case-file:verify',
    'intake:reconcile',
    'organisation:see-annual-return',
  ],
  'unit-clerk': ['documents:add'],
  'unit-head': ['documents:add'],
  'confidentiality-officer': ['documents:add'],
  'legal-reviewer': ['rule-trials:keep', 'rule-trials:run', 'documents:add', 'case-file:verify'],
  signatory: [],
  archivist: ['documents:add', 'case-file:verify'],
  'litigation-officer': ['rule-trials:keep', 'rule-trials:run', 'case-file:reveal-applicant', 'documents:add', 'case-file:verify'],
  supervisor: ['case-file:verify', 'organisation:see-annual-return'],
  auditor: ['case-file:verify'],
  administrator: [
    'rule-trials:keep',
    'rule-trials:run',
    'rule-book:propose',
    'rule-book:approve',
    'rule-book:see-cases',
    'identity:manage',
  ],
};

const everybody: readonly string[] = ['organisation:read', 'workflow:read', 'statute:read', 'rule-trials:read', 'rule-book:read'];
/** Whoever keeps the accounts has no business in the cases. */
const readersOfCases = (role: string): readonly string[] => (role === 'administrator' ? [] : ['case-file:read', 'documents:read']);

const table: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(besidesActs).map(([role, besides]) => [
    role,
    new Set([...everybody, ...readersOfCases(role), ...besides, ...actsBy(role), ...noteRightsOf(role)]),
  ]),
);

function actsBy(role: string): string[] {
  return workflows.flatMap(({ acts }) =>
    Object.entries(acts)
      .filter(([, { by }]) => by.includes(role))
      .map(([act, { room }]) => `${room}:${act}`),
  );
}

/** What somebody with these roles may do, denied by default: an unknown role has no right. */
export function rightsOf(roles: readonly string[]): ReadonlySet<string> {
  return new Set(roles.flatMap((role) => [...(table.get(role) ?? [])]));
}

/** Every right there is, for the test that finds routes asking for one nobody has. */
export function allRights(): ReadonlySet<string> {
  return rightsOf([...table.keys()]);
}

/** Roles that look over the agencies below their own. They see; the acts of those cases stay with the agencies. */
export const overseeing: readonly string[] = ['supervisor', 'auditor'];
