export { other } from './no-cycles-other';
export const one = 1;
