import type {DisableRule} from '../rule';
import {ESLINT} from '../sources';

export const unneededDisable: DisableRule = {
  name: 'unneeded-disable',
  summary: 'An entry of `disableRules` disables a rule that finds nothing there.',
  scope: 'disable',
  defaultSeverity: 'warn',
  languages: null,
  sources: [ESLINT],
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
