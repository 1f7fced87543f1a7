import {RULES} from '../../../plugins/training/src/lint/rules';

/** For what is about no rule: they have pages of their own. */
export const WITHOUT_RULES = Object.fromEntries(RULES.map(({name}) => [name, 'off' as const]));
