export { draft } from '../reply/draft';
