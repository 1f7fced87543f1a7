/** Runs what a config may ask for the language of, as Docusaurus tells it in a build. */
export async function withCurrentLocale<T>(locale: string, run: () => Promise<T>): Promise<T> {
  const before = process.env.DOCUSAURUS_CURRENT_LOCALE;
  process.env.DOCUSAURUS_CURRENT_LOCALE = locale;
  try {
    return await run();
  } finally {
    if (before === undefined) {
      delete process.env.DOCUSAURUS_CURRENT_LOCALE;
    } else {
      process.env.DOCUSAURUS_CURRENT_LOCALE = before;
    }
  }
}
