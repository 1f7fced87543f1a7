import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {checkQuiz} from '../../../../plugins/training/src/quiz/check/checkQuiz';
import {guessType} from '../../../../plugins/training/src/quiz/check/guessType';
import {DEFINITIONS, TYPE_NAMES, TYPES} from '../../../../plugins/training/src/quiz/types';

const SOURCE = path.join(__dirname, '../../../../plugins/training/src');
const ROOMS = path.join(SOURCE, 'quiz/types');
const PARTS = ['', 'Input', 'Instruction', 'ResponseText'];

function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) =>
    file.endsWith('.ts'),
  );
}

/** Files that a file imports, relative to the folder of the rooms. */
function importsOf(file: string): string[] {
  const source = readFileSync(path.join(ROOMS, file), 'utf8');
  return [...source.matchAll(/from '(\.[^']*)'/g)].map(([, imported = '']) =>
    path.join(path.dirname(file), imported),
  );
}

describe.each(TYPE_NAMES)('the type %s', (type) => {
  const {example} = DEFINITIONS[type];
  const {theme, script, variant} = TYPES[type];

  it('has an example with nothing wrong', () => {
    expect(checkQuiz({questions: [example]}).problems).toEqual([]);
    expect({type: 'choice', ...example}).toHaveProperty('type', type);
  });

  it('is told from the keys of its example, unless it is the default', () => {
    const {type: own, ...keys} = {type: 'choice', ...example};
    expect(guessType(keys).types).toEqual(own === 'choice' ? [] : [own]);
  });

  it('has its components in the theme', () => {
    const folder = path.join(SOURCE, 'theme/KnowledgeCheck', theme.folder);
    const missing = PARTS.filter((part) => !existsSync(path.join(folder, part)));
    expect(missing).toEqual([]);
  });

  it('has in its script what there is', () => {
    const files = [script, variant?.script ?? null].flatMap((one) => [
      ...(one?.client ?? []).map((module) => `client/${module}.ts`),
      ...(one?.grading ?? []).map((module) => `grading/${module}.ts`),
      ...(one?.shared ?? []).map((module) => `shared/${module}.ts`),
      ...(one?.theme ?? []).map((folder) => `theme/KnowledgeCheck/${folder}`),
    ]);
    expect(files.filter((file) => !existsSync(path.join(SOURCE, file)))).toEqual([]);
  });
});

it('keeps each type in a room of its own, on what all of them have in common', () => {
  const strayed = filesIn(ROOMS)
    .filter((file) => file !== 'index.ts')
    .flatMap((file) => {
      const room = file.split(path.sep)[0] ?? '';
      return importsOf(file)
        .filter(
          (imported) =>
            !/^\.\.\/(?:base|\.\.\/(?:diagnostics|grading|mdx|shared))\//.test(imported),
        )
        .filter((imported) => imported.split(path.sep)[0] !== room)
        .map((imported) => `${file}: ${imported}`);
    });
  expect(strayed).toEqual([]);
});

/**
 * Files beside the rooms of a type that may name it: the two lists of the types, and where the
 * browser's modules are exported. Anything else belongs into a room.
 */
const MAY_NAME_A_TYPE = [
  'client/index.ts',
  'client/internal.ts',
  // What other tools call it.
  'diagnostics/schema/suggestKey.ts',
  'quiz/types/index.ts',
  'shared/questionTypes.ts',
  // Shows each type with answers of its own making.
  'theme/AuthorTools/States/index.tsx',
];

it('names a type in its rooms, and in few files beside them', () => {
  const ROOMS_OF_SEQUENCING =
    /^(?:quiz\/types\/sequencing|client\/sequencing|grading\/sequencing|theme\/KnowledgeCheck\/Sequencing\/|locales\/)/;
  const naming = readdirSync(SOURCE, {recursive: true, encoding: 'utf8'})
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.(?:[cm]?tsx?|[cm]?js|json)$/.test(file) && !ROOMS_OF_SEQUENCING.test(file))
    .filter((file) => /sequencing/i.test(readFileSync(path.join(SOURCE, file), 'utf8')));
  expect(naming.sort()).toEqual(MAY_NAME_A_TYPE);
});
