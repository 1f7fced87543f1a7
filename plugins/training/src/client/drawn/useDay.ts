import {useMemo} from 'react';
import {useLanguage} from '../useLanguage';

/** Writes days, as `2026-01-31`, in the language of the page. */
export function useDay(): (day: string) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'});
    return (day: string) => {
      const date = new Date(`${day}T00:00:00Z`);
      return Number.isNaN(date.getTime()) ? day : format.format(date);
    };
  }, [language]);
}
