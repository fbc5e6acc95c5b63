import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import house from './test/architecture/rules/index.mjs';

const TYPESCRIPT = ['apps/**/*.ts', 'libs/**/*.ts', 'test/**/*.ts'];
const TESTS = ['{apps,libs}/**/*.test.ts', 'test/**/*.ts'];

/** Mistakes that are mistakes in any JavaScript. */
const plain = {
  'eqeqeq': ['error', 'always', { null: 'ignore' }],
  'no-debugger': 'error',
  'no-eval': 'error',
  'no-var': 'error',
  'prefer-const': ['error', { destructuring: 'all' }],
  'no-constant-binary-expression': 'error',
  'no-self-compare': 'error',
  'no-template-curly-in-string': 'error',
  'no-unreachable': 'error',
  'no-unreachable-loop': 'error',
  'no-unsafe-finally': 'error',
  'no-return-assign': 'error',
  'no-promise-executor-return': 'error',
  'no-unused-expressions': 'error',
  'no-empty': 'error',
  'no-dupe-else-if': 'error',
  'no-dupe-keys': 'error',
  'no-duplicate-case': 'error',
  'no-loss-of-precision': 'error',
  'no-sparse-arrays': 'error',
  'use-isnan': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
  'max-depth': ['error', 4],
  'max-len': ['error', { code: 180, ignoreUrls: true }],
  'max-lines': ['error', { max: 350 }],
  'house/honest-names': 'error',
  'house/short-functions': ['error', { max: 60 }],
};

/** A regular expression that can be made to hang, or that cannot mean what it says. */
const expressions = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
  'regexp/no-super-linear-move': ['error', { report: 'certain' }],
  'regexp/no-contradiction-with-assertion': 'error',
  'regexp/no-dupe-disjunctions': 'error',
  'regexp/no-empty-alternative': 'error',
  'regexp/no-empty-character-class': 'error',
  'regexp/no-invalid-regexp': 'error',
  'regexp/no-misleading-capturing-group': 'error',
  'regexp/no-misleading-unicode-character': 'error',
  'regexp/no-obscure-range': 'error',
  'regexp/no-useless-assertions': 'error',
  'regexp/no-useless-backreference': 'error',
  'regexp/no-useless-flag': 'error',
  'regexp/strict': 'error',
};

/** What only the types can tell. */
const typed = {
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': false, 'ts-expect-error': true }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-unsafe-argument': 'error',
  '@typescript-eslint/no-unsafe-assignment': 'error',
  '@typescript-eslint/no-unsafe-call': 'error',
  '@typescript-eslint/no-unsafe-member-access': 'error',
  '@typescript-eslint/no-unsafe-return': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false, attributes: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/return-await': ['error', 'in-try-catch'],
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/prefer-promise-reject-errors': 'error',
  '@typescript-eslint/no-base-to-string': 'error',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true, allowNullish: false }],
  '@typescript-eslint/restrict-plus-operands': 'error',
  '@typescript-eslint/no-array-delete': 'error',
  '@typescript-eslint/no-for-in-array': 'error',
  '@typescript-eslint/no-implied-eval': 'error',
  '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' }],
  '@typescript-eslint/no-shadow': 'error',
  '@typescript-eslint/no-deprecated': 'error',
  'no-restricted-syntax': ['error',
    { selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>5]', message: 'A constructor takes five parameters at most.' },
    { selector: 'CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(only|todo)$/]', message: 'Every test runs, and every test tests.' },
  ],
  'no-console': 'error',
  'house/one-clock': 'error',
  'house/database-clock': 'error',
  'house/own-sql': ['error', {
    // Functions that check or quote what they are given: each is worth reading before its name is added here.
    vetted: ['plain'],
    textTypes: ['ListQuery', 'OrderKey'],
    runners: ['sql'],
  }],
};

export default tseslint.config(
  // The kernel is another language with its own compiler; generated files are checked by building them again.
  { ignores: ['dist/', 'coverage/', '.cache/', 'libs/domain/kernel/', '**/*.generated.*'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' }, plugins: { house, regexp, '@typescript-eslint': tseslint.plugin } },
  {
    files: ['**/*.{js,mjs,cjs,jsx}'],
    languageOptions: { ecmaVersion: 2024, parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: { ...plain, ...expressions },
  },
  // The explorer is a bundle of its own, outside the project's types.
  { files: ['apps/web/explorer/**/*.ts'], languageOptions: { parser: tseslint.parser }, rules: { ...plain, ...expressions } },
  {
    files: TYPESCRIPT, ignores: ['apps/web/explorer/**'],
    languageOptions: { parser: tseslint.parser, parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: { ...plain, ...expressions, ...typed },
  },
  { files: ['libs/platform/src/clock/**', 'test/benchmarks/**'], rules: { 'house/one-clock': 'off' } },
  {
    // Where app_clock() is defined, where the tests put another in its place, and where breaches are planted.
    files: ['libs/platform/src/database/migrations/0001-foundation.ts', 'libs/platform/src/clock/**', 'test/support/*clock*', 'test/architecture/**'],
    rules: { 'house/database-clock': 'off' },
  },
  { files: ['test/architecture/**'], rules: { 'no-template-curly-in-string': 'off' } },
  // The one function every statement passes through, and statements that run before there is a caller.
  { files: ['libs/platform/src/database/sql.ts', 'libs/platform/src/database/migrations/*.ts'], rules: { 'house/own-sql': 'off' } },
  { files: ['apps/cli/**', 'test/benchmarks/**', 'test/probes/**', 'test/scenario/**'], rules: { 'no-console': 'off' } },
  {
    files: TESTS, ignores: ['apps/web/explorer/**'],
    rules: {
      // A test may say what is there, may prove that a wrong program does not compile, and sends no stranger's text to its database.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': false, 'ts-expect-error': 'allow-with-description' }],
      'max-len': ['error', { code: 180, ignoreUrls: true, ignoreTemplateLiterals: true }],
      'house/own-sql': 'off',
    },
  },
);
