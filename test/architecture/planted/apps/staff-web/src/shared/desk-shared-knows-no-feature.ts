export { draft } from '../features/reply/draft';
