import type { ProblemKind } from './problem';

/** Refusals of the machinery itself, common to every API. */
export const httpProblems = {
  invalidInput: {
    slug: 'invalid-input',
    status: 422,
    title: { zh: '有内容需要改正', en: 'Some of it has to be corrected' },
    advice: { zh: '请按每一项的说明改正后重新提交。', en: 'Correct each part as told beside it, and send it again.' },
  },
  malformedBody: {
    slug: 'malformed-body',
    status: 400,
    title: { zh: '提交的内容无法读取', en: 'What was sent cannot be read' },
    advice: { zh: '内容须为有效的 JSON(UTF-8)。', en: 'The body has to be valid JSON in UTF-8.' },
  },
  bodyTooLarge: {
    slug: 'body-too-large',
    status: 413,
    title: { zh: '提交的内容太大', en: 'What was sent is too large' },
    advice: { zh: '请缩短文字,或把材料作为文件上传。', en: 'Shorten the text, or upload papers as files.' },
  },
  notMultipart: {
    slug: 'not-a-form-with-a-file',
    status: 415,
    title: { zh: '这里只接收带文件的表单', en: 'Only a form with a file is taken here' },
    advice: {
      zh: '请以 multipart/form-data 提交,文字各项在前,文件在后。',
      en: 'Send multipart/form-data, the plain fields first and the file last.',
    },
  },
  unsupportedBody: {
    slug: 'unsupported-body',
    status: 415,
    title: { zh: '不支持这种内容编码', en: 'This kind of content is not supported' },
    advice: { zh: '请以 UTF-8 编码的 JSON 提交。', en: 'Send JSON in UTF-8.' },
  },
  badRequest: {
    slug: 'bad-request',
    status: 400,
    title: { zh: '请求有误', en: 'The request is not right' },
    advice: { zh: '请检查地址和内容后重试。', en: 'Check the address and the content, and try again.' },
  },
  notFound: {
    slug: 'not-found',
    status: 404,
    title: { zh: '没有找到', en: 'Not found' },
    advice: { zh: '请检查地址是否完整。', en: 'Check that the address is complete.' },
  },
  forbidden: {
    slug: 'forbidden',
    status: 403,
    title: { zh: '不允许这样做', en: 'This is not allowed' },
  },
  notReady: {
    slug: 'not-ready',
    status: 503,
    title: { zh: '系统暂时不能服务', en: 'The system cannot serve for the moment' },
    advice: { zh: '请稍后重试。', en: 'Try again shortly.' },
  },
  unexpected: {
    slug: 'unexpected-error',
    status: 500,
    title: { zh: '系统出现意外错误', en: 'Something unexpected went wrong' },
    advice: {
      zh: '没有任何内容因此丢失或改变。请稍后重试;如仍不行,请把请求编号告诉管理员。',
      en: 'Try again shortly; if it happens again, tell the administrator the request id.',
    },
  },
} as const satisfies Record<string, ProblemKind>;
