import {useMemo} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Support} from '../../shared/comparison';
import type {ValueLabels} from './plainText';

/** Joins the words of values with the page's way to write numbers. The result stays the same. */
export function useValueLabels(
  createSupportLabels: () => Readonly<Record<Support, string>>,
): ValueLabels {
  const {
    i18n: {currentLocale, localeConfigs},
  } = useDocusaurusContext();
  const language = localeConfigs[currentLocale]?.htmlLang ?? currentLocale;
  return useMemo(() => {
    const format = new Intl.NumberFormat(language);
    return {
      support: createSupportLabels(),
      formatNumber: (value) => format.format(value),
    };
  }, [language, createSupportLabels]);
}
