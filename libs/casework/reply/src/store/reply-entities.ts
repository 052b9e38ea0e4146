import { LetterRow } from './letter.entity';
import { NumberRegisterRow } from './number-register.entity';
import { LegalOpinionRow } from './opinion.entity';
import { ProposalRow } from './proposal.entity';

export const replyEntities = [ProposalRow, LegalOpinionRow, NumberRegisterRow, LetterRow];
