import {checkChoice} from '../choice';
import {wordSets} from '../languages';
import {HIDDEN} from '../markup';
import {toProse} from '../prose';
import type {QuestionRule} from '../rule';
import {FLAWS_IN_AN_EXAMINATION, HALADYNA_DOWNING_RODRIGUEZ, NBME_GUIDE} from '../sources';
import {locateWords} from '../text';

const STOP_WORDS = wordSets('stopWords');
const SHORTEST_WORD = 4;

/** Articles and the like that French and Italian write together with the next word. */
const ELISION = /^(?:[cdjlmnst]|qu|un|dell|all|nell|sull|dall)['’](?=\p{L})/iu;

/** The same for a word and its plural, in a light way that suits all the languages. */
function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replace(ELISION, '')
    .replace(/['’]s$/u, '')
    .replace(/(?<=\p{L}{3}[^s])s$/u, '');
}

interface ContentWord {
  readonly stem: string;
  readonly word: string;
  readonly offset: number;
}

function contentWords(markdown: string, stopWords: ReadonlySet<string>): ContentWord[] {
  return locateWords(toProse(markdown).replaceAll(HIDDEN, ' '))
    .map(({word, offset}) => ({word, offset, stem: stemOf(word)}))
    .filter(
      ({word, stem}) =>
        Array.from(stem).length >= SHORTEST_WORD &&
        /\p{L}/u.test(stem) &&
        !stopWords.has(word.toLowerCase()) &&
        !stopWords.has(stem),
    );
}

/** Nothing is found where a wrong option repeats a word of the prompt as well, the same or not. */
export const repeatedPromptWord: QuestionRule = {
  name: 'repeated-prompt-word',
  summary: 'The correct option alone repeats a word of the prompt.',
  scope: 'question',
  defaultSeverity: 'off',
  languages: [...STOP_WORDS.keys()],
  sources: [NBME_GUIDE, HALADYNA_DOWNING_RODRIGUEZ, FLAWS_IN_AN_EXAMINATION],
  check: checkChoice(({id, input, path, options}, {language}) => {
    const [key, ...otherKeys] = options.filter(({correct}) => correct);
    const stopWords = STOP_WORDS.get(language);
    if (key === undefined || otherKeys.length > 0 || stopWords === undefined) {
      return [];
    }
    const prompt = contentWords(input.prompt, stopWords);
    const stems = new Set(prompt.map(({stem}) => stem));
    const repeated = (markdown: string) =>
      contentWords(markdown, stopWords).find(({stem}) => stems.has(stem));
    const word = repeated(key.markdown);
    const there = prompt.find(({stem}) => stem === word?.stem);
    if (
      word === undefined ||
      there === undefined ||
      options.some(({correct, markdown}) => !correct && repeated(markdown) !== undefined)
    ) {
      return [];
    }
    return [
      {
        message: `the correct option of question \`${id}\` is the only one that repeats a word of the prompt: “${word.word}”`,
        path: key.path,
        at: 'value',
        found: 'is in the prompt as well',
        expected: 'no word of the prompt, or such a word in a wrong option as well',
        help: 'use another word, or use words of the prompt in wrong options as well',
        offset: word.offset,
        length: word.word.length,
        related: [
          {
            path: [...path, 'prompt'],
            at: 'value',
            offset: there.offset,
            length: there.word.length,
            label: 'the word in the prompt',
          },
        ],
      },
    ];
  }),
};
