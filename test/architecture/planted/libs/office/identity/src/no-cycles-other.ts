export { one } from './no-cycles';
export const other = 1;
