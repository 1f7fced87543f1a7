import type {DisableRule} from '../rule';

export const unneededDisable: DisableRule = {
  name: 'unneeded-disable',
  summary: 'An entry of `disableRules` disables a rule that finds nothing there.',
  scope: 'disable',
  defaultSeverity: 'warn',
  languages: null,
  sources: [
    {
      title: 'ESLint, Report unused eslint-disable comments',
      url: 'https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments',
    },
  ],
  check({rule, path, holderName}) {
    return [
      {
        message: `${holderName} disables \`${rule}\`, which finds nothing there`,
        path,
        at: 'key',
        found: 'is not needed',
        expected: null,
        help: 'remove the entry',
      },
    ];
  },
};
