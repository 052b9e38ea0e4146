import { caseFileProblems } from '@casework/case-file';
import { extensionProblems } from '@casework/extension';
import { intakeProblems } from '@casework/intake';
import { registrationProblems } from '@casework/registration';
import { correspondenceProblems } from '@office/correspondence';
import { documentProblems } from '@office/documents';
import { identityProblems } from '@office/identity';
import { organisationProblems } from '@office/organisation';
import { fileProblems } from '@platform/files';
import { citizenProblems } from './citizen.problems';

/** Every refusal an applicant can meet; `GET /problems/:slug` explains them. */
export const problemCatalogues = [
  identityProblems,
  organisationProblems,
  documentProblems,
  correspondenceProblems,
  fileProblems,
  caseFileProblems,
  intakeProblems,
  registrationProblems,
  extensionProblems,
  citizenProblems,
];
