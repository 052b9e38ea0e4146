import type { Answer } from './answer';
import { answerOf, type AnswerContext } from './answer-of';
import { parseQuestion, type QuestionFault } from './parse-question';
import type { Question } from './question';

/** What came of one object. */
export type Answered = { readonly question: Question; readonly answer: Answer } | { readonly error: QuestionFault };

/** Every answer to a text of JSON: one object is answered by one, an array by an array; what cannot be read is answered with its fault. */
export function answersTo(text: string, context: AnswerContext): { readonly answered: readonly Answered[]; readonly isList: boolean } {
  const read = readJson(text);
  if ('error' in read) return { answered: [inLanguage(read.error, context)], isList: false };
  if (!Array.isArray(read.json)) return { answered: [answered(read.json, context)], isList: false };
  return { answered: read.json.map((each: unknown) => answered(each, context)), isList: true };
}

function answered(json: unknown, context: AnswerContext): Answered {
  const parsed = parseQuestion(json);
  if (!parsed.ok) return inLanguage(parsed.error, context);
  return { question: parsed.question, answer: answerOf(parsed.question, context) };
}

function inLanguage(error: QuestionFault, { language }: AnswerContext): { readonly error: QuestionFault } {
  return { error: language === 'en' ? { ...error, says: error.saysEn } : error };
}

function readJson(text: string): { readonly json: unknown } | { readonly error: QuestionFault } {
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { error: notJson(text) };
  }
}

function notJson(text: string): QuestionFault {
  const isEmpty = text.trim() === '';
  return {
    kind: 'not-json',
    says: isEmpty ? '没有输入,请从标准输入给出一个 JSON 对象或者数组' : '输入不是 JSON',
    saysEn: isEmpty ? 'Nothing came in; give one JSON object or an array on standard input' : 'The input is not JSON',
    faults: [
      {
        path: '',
        expected: 'JSON object | array',
        got: isEmpty ? 'nothing' : 'text',
        says: '应为一个 JSON 对象或者数组',
        saysEn: 'has to be one JSON object or an array',
      },
    ],
  };
}
