export { caseFile } from '../../../casework/case-file/src/index';
