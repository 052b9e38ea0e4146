import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const clockRules = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time is an argument: take the OfficeClock of @platform/time.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'Time is an argument: take the OfficeClock of @platform/time.',
  },
];
const wordsThatNameNothing = /(^|[-.])(utils?|helpers?|common|misc|manager|processor|data|info)([-.]|$)/;

/** A file is named after a noun or an act; the words above say only that somebody did not find one. */
const fileNames = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { vague: '"{{ name }}" names nothing: say what it is in the law or on the desk.', kebab: '"{{ name }}" is not kebab-case.' },
  },
  create(context) {
    return {
      Program(node) {
        const name = context.filename.replaceAll('\\', '/').split('/').at(-1);
        const stem = name.replace(/\.(tsx?|mjs|cjs)$/, '');
        if (wordsThatNameNothing.test(stem)) context.report({ node, messageId: 'vague', data: { name } });
        if (!/^(\$|[0-9]{13}-)?[a-z0-9]+([-.][a-z0-9]+)*$/.test(stem)) context.report({ node, messageId: 'kebab', data: { name } });
      },
    };
  },
};

export default tseslint.config(
  { ignores: ['**/node_modules/**', '**/dist/**', '.data/**', 'coverage/**', '**/schema.d.ts', 'test/architecture/planted/**'] },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { house: { rules: { 'file-names': fileNames } } },
    rules: {
      'house/file-names': 'error',
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['warn', { max: 40, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 10],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read once, whole and typed, by @platform/config.' },
        { object: 'Date', property: 'now', message: 'Time is an argument: take the OfficeClock of @platform/time.' },
      ],
      'no-restricted-syntax': ['error', ...clockRules],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // A DTO is a shape: what a room answers with has it without being made by its constructor.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['libs/platform/time/**', 'libs/platform/config/**', 'apps/**/src/main.ts'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.spec.{ts,tsx}', 'test/**', 'libs/platform/testkit/**'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-properties': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    files: ['libs/law/calendar/src/years/**', '**/migrations/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: {
      sourceType: 'module',
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        fetch: 'readonly',
        AbortController: 'readonly',
        AbortSignal: 'readonly',
        performance: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        document: 'readonly',
        window: 'readonly',
        describe: 'readonly',
        it: 'readonly',
        expect: 'readonly',
        beforeEach: 'readonly',
        afterEach: 'readonly',
      },
    },
    rules: { 'max-lines': ['error', { max: 250 }] },
  },
);
