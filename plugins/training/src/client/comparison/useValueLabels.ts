import {useMemo} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Support} from '../../shared/comparison';
import type {ValueLabels} from './plainText';

/** Set by the bundler, see `wiring/latinDigits`. */
declare const TRAINING_LATIN_DIGITS: string | false;

/** Joins the words of values with the page's way to write numbers. The result stays the same. */
export function useValueLabels(
  createSupportLabels: () => Readonly<Record<Support, string>>,
): ValueLabels {
  const {
    i18n: {currentLocale, localeConfigs},
  } = useDocusaurusContext();
  const language = localeConfigs[currentLocale]?.htmlLang ?? currentLocale;
  return useMemo(() => {
    const latin = typeof TRAINING_LATIN_DIGITS !== 'undefined' && TRAINING_LATIN_DIGITS;
    const format = new Intl.NumberFormat(latin || language);
    return {
      support: createSupportLabels(),
      formatNumber: (value) => format.format(value),
    };
  }, [language, createSupportLabels]);
}
