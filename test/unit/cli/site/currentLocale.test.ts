import {withCurrentLocale} from '../../../../plugins/training/src/cli/site/currentLocale';

const current = () => process.env.DOCUSAURUS_CURRENT_LOCALE;

afterEach(() => {
  delete process.env.DOCUSAURUS_CURRENT_LOCALE;
});

describe('the language that a config asks for', () => {
  it.each([undefined, 'en'])(
    'is what is loaded, and afterwards what it was: %s',
    async (before) => {
      if (before !== undefined) {
        process.env.DOCUSAURUS_CURRENT_LOCALE = before;
      }
      expect(await withCurrentLocale('fr', () => Promise.resolve(current()))).toBe('fr');
      expect(current()).toBe(before);
    },
  );

  it('is what it was where loading fails', async () => {
    const failing = withCurrentLocale('fr', () => Promise.reject(new Error('No config.')));
    await expect(failing).rejects.toThrow('No config.');
    expect(current()).toBeUndefined();
  });
});
