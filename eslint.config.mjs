import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'build/**',
      '.docusaurus/**',
      '**/node_modules/**',
      '**/lib/**',
      'coverage/**',
      'test/fixtures/**',
    ],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    // What has components and hooks. Nothing else imports React, see the test of the architecture.
    files: ['**/*.tsx', '**/{client,theme}/**/*.ts', 'src/**/*.ts'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
  },
  {
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // The one way to carry ambient modules into the types of the package.
      '@typescript-eslint/triple-slash-reference': ['error', {path: 'always'}],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {allowNumber: true, allowBoolean: true},
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
    },
  },
  {
    // The ambient modules of theme components import types, and declare nothing else.
    files: ['**/*.d.ts'],
    rules: {'@typescript-eslint/consistent-type-imports': 'off'},
  },
  {
    // Configuration and commands of the repository.
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    rules: {'no-console': 'off'},
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {globals: {console: 'readonly', process: 'readonly', module: 'readonly'}},
  },
);
