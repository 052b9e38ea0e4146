export { replyService } from '../reply.service';
