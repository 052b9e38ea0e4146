/** The terms of disputes as deadlines watches them, each under the dispute's id: the agency's answer, and the new reply that was ordered. */
export const answer = 'dispute-reply';
export const newReply = 'dispute-redo';
