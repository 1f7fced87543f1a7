import {useMemo} from 'react';
import {createFormat} from '../assessmentStore';
import {useLanguage} from '../useLanguage';

/** Writes days, as `2026-01-31`, in the language of the page. */
export function useDay(): (day: string) => string {
  const language = useLanguage();
  return useMemo(() => createFormat(language).day, [language]);
}
