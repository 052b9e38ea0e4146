import { archiveProblems } from '@casework/archive';
import { caseFileProblems } from '@casework/case-file';
import { confidentialityProblems } from '@casework/confidentiality-review';
import { consultationProblems } from '@casework/consultation';
import { deliveryProblems } from '@casework/delivery';
import { extensionProblems } from '@casework/extension';
import { feesProblems } from '@casework/fees';
import { intakeProblems } from '@casework/intake';
import { investigationProblems } from '@casework/investigation';
import { registrationProblems } from '@casework/registration';
import { remediesProblems } from '@casework/remedies';
import { replyProblems } from '@casework/reply';
import { whatIfProblems } from '@casework/what-if';
import { correspondenceProblems } from '@office/correspondence';
import { documentProblems } from '@office/documents';
import { identityProblems } from '@office/identity';
import { ruleBookProblems } from '@office/rule-book';
import { organisationProblems } from '@office/organisation';
import { ruleTrialsProblems } from '@office/rule-trials';
import { fileProblems } from '@platform/files';

/** Every refusal the desk can meet; `GET /problems/:slug` explains them. */
export const problemCatalogues = [
  identityProblems,
  organisationProblems,
  ruleBookProblems,
  documentProblems,
  correspondenceProblems,
  fileProblems,
  caseFileProblems,
  intakeProblems,
  registrationProblems,
  extensionProblems,
  whatIfProblems,
  investigationProblems,
  consultationProblems,
  confidentialityProblems,
  replyProblems,
  deliveryProblems,
  feesProblems,
  archiveProblems,
  remediesProblems,
  ruleTrialsProblems,
];
