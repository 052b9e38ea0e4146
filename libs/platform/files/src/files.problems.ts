import type { ProblemKind } from '@platform/http';

export const fileProblems = {
  tooLarge: {
    slug: 'file-too-large',
    status: 413,
    title: { zh: '文件太大', en: 'The file is too large' },
    advice: {
      zh: '请压缩图片或分成几个文件后再上传。',
      en: 'Make the images smaller, or split it into several files, and upload it again.',
    },
  },
  empty: {
    slug: 'file-empty',
    status: 422,
    title: { zh: '文件是空的', en: 'The file is empty' },
    advice: { zh: '请确认选中的文件有内容,再重新上传。', en: 'Make sure that the chosen file has content, and upload it again.' },
  },
  kindNotAccepted: {
    slug: 'file-kind-not-accepted',
    status: 415,
    title: { zh: '不接受这种文件', en: 'This kind of file is not accepted' },
    advice: {
      zh: '请上传 PDF、OFD、Word(docx)、Excel(xlsx)、JPG、PNG 或纯文本文件。',
      en: 'Upload a PDF, OFD, Word (docx), Excel (xlsx), JPG, PNG or plain text file.',
    },
  },
  notWhatItSays: {
    slug: 'file-not-what-its-name-says',
    status: 415,
    title: { zh: '文件内容与扩展名不符', en: 'The content of the file is not what its name says' },
    advice: {
      zh: '请用原来的软件重新保存为正确的格式,不要只改扩展名。',
      en: 'Save it again in the right format with the program it was made with; changing the ending alone is not enough.',
    },
  },
  expandsTooMuch: {
    slug: 'file-expands-too-much',
    status: 422,
    title: { zh: '压缩包展开后过大或无法检查', en: 'The archive inside the file grows too large, or cannot be checked' },
    advice: {
      zh: '请另存为 PDF 后上传;加密的文件请先解除密码。',
      en: 'Save it as PDF and upload that; take the password off an encrypted file first.',
    },
  },
  gone: {
    slug: 'file-gone',
    status: 404,
    title: { zh: '文件已不在存储中', en: 'The file is no longer in the store' },
    advice: { zh: '请联系管理员从备份恢复。', en: 'Ask the administrator to restore it from the backup.' },
  },
  cutShort: {
    slug: 'file-cut-short',
    status: 400,
    title: { zh: '文件没有传完', en: 'The file did not arrive whole' },
    advice: { zh: '请检查网络后重新上传。', en: 'Check the connection and upload it again.' },
  },
} as const satisfies Record<string, ProblemKind>;
