export { answerOf, type AnswerContext } from './answer-of';
export type { Answer, AnsweredFlaw } from './answer';
export { answersTo, type Answered } from './answers-to';
export { parseQuestion, type ParsedQuestion, type QuestionFault } from './parse-question';
export type { Question } from './question';
export { termIn } from './term-in';
export { standardTrials, type Expected, type StandardTrial } from './standard-trials';
export { saysOf, wantedBy } from './wanted';
