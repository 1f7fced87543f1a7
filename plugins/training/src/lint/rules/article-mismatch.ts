import {checkChoice} from '../choice';
import {hideMarkup} from '../hideMarkup';
import type {QuestionRule} from '../rule';
import {HALADYNA_DOWNING_RODRIGUEZ, NBME_GUIDE} from '../sources';
import {beginsWithVowelSound} from '../vowelSound';

/** “a” or “an” before the end, a colon, dots or a gap; not “a/an”. Hidden characters between. */
const ARTICLE =
  /(?<![\p{L}\p{N}/'’-])(an?|(?<=^[\s\uFFFF]*)An?)(?=[\s\uFFFF]*(?:_{2}|\.{3}|…|[\uE000-\uF8FF]|:?[\s\uFFFF]*$))/u;

const BEGINS_WITH_ARTICLE = /^(?:an?|the)\s/i;

export const articleMismatch: QuestionRule = {
  name: 'article-mismatch',
  summary: 'A prompt ends in “a” or “an”, which does not fit all the options.',
  scope: 'question',
  defaultSeverity: 'warn',
  languages: ['en'],
  sources: [NBME_GUIDE, HALADYNA_DOWNING_RODRIGUEZ],
  check: checkChoice(({id, input, path, options}) => {
    const match = ARTICLE.exec(hideMarkup(input.prompt));
    if (match === null || options.some(({plainText}) => BEGINS_WITH_ARTICLE.test(plainText))) {
      return [];
    }
    const [article] = match;
    const wantsVowel = article.toLowerCase() === 'an';
    const sounds = options.map((option) => ({
      ...option,
      vowel: beginsWithVowelSound(option.plainText),
    }));
    const misfits = sounds.filter(({vowel}) => vowel === !wantsVowel);
    if (misfits.length === 0 || !sounds.some(({vowel}) => vowel === wantsVowel)) {
      return [];
    }
    return [
      {
        message: `the prompt of question \`${id}\` ends in “${article}”, which rules out options by their first letter`,
        path: [...path, 'prompt'],
        at: 'value',
        found: `does not fit ${misfits.length} of ${options.length} options`,
        expected: 'a prompt that every option fits',
        help: 'move the article into the options, or ask a whole question',
        offset: match.index,
        length: article.length,
        related: misfits.map((option) => ({
          path: option.path,
          at: 'value',
          label: `does not follow “${article}”`,
        })),
      },
    ];
  }),
};
