// Strict types, linear regexes, and the purity of `src`: no I/O, no clock, no randomness, no locale of the host.
import * as regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist', '**/*.generated.ts'] },
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: ['error', 'smart'],
      'no-control-regex': 'off',
      'no-misleading-character-class': 'error',
      'prefer-const': 'error',
      'require-unicode-regexp': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/no-obscure-range': 'off',
      'regexp/prefer-w': 'off',
      'regexp/prefer-d': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  // Training is arithmetic over typed arrays, where every index is in bounds by construction.
  { files: ['scripts/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', 'process', 'Intl', 'Buffer', 'require', 'setTimeout', 'fetch', 'window', 'document', 'performance'],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now' }, { object: 'Math', property: 'random' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The clock is not an input.' },
        { selector: 'MemberExpression[property.name=/^toLocale/]', message: 'The host has no say in the answer.' },
        { selector: 'CallExpression[callee.property.name="localeCompare"]', message: 'The host has no say in the answer.' },
        { selector: 'Literal[regex.pattern=/(^|[^\\\\])(\\\\\\\\)*\\\\[bBwW]/]', message: 'ASCII word boundaries cut accented words.' },
      ],
      'no-restricted-imports': ['error', { patterns: ['node:*'] }],
    },
  },
)
