import type { ProblemKind } from '@platform/http';

export const ruleTrialsProblems = {
  noSuchTrial: {
    slug: 'rule-trials-no-such-trial',
    status: 404,
    title: { zh: '没有这一验算', en: 'There is no such trial' },
    advice: { zh: '它可能已被移除;请回到列表。', en: 'It may have been taken off the list; go back there.' },
  },
  notReadable: {
    slug: 'rule-trials-not-readable',
    status: 422,
    title: { zh: '所写内容需要改正', en: 'Some of it has to be corrected' },
    advice: { zh: '格式见期限验算的说明;您填写的内容还在。', en: 'What you typed is still here.' },
  },
  editedMeanwhile: {
    slug: 'rule-trials-edited-meanwhile',
    status: 409,
    title: { zh: '他人已修改这一验算', en: 'Somebody edited this trial meanwhile' },
    advice: { zh: '请看看现在的内容,再决定是否修改;您填写的内容还在。', en: 'Look at what it says now; what you typed is still here.' },
  },
  noSuchRules: {
    slug: 'rule-trials-no-such-rules',
    status: 404,
    title: { zh: '没有可以对照的规则', en: 'There are no such rules to run against' },
    advice: {
      zh: '请选择现行规则、规则库中的一项变更,或者一个法规版本。',
      en: 'Choose the rules in force, a change of the rule book, or a version of the statute.',
    },
  },
} as const satisfies Record<string, ProblemKind>;
