export { caseFile } from '../../../libs/casework/case-file/src/index';
