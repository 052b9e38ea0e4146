export const caseFile = 1;
