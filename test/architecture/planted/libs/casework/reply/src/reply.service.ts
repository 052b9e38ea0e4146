export const replyService = 1;
