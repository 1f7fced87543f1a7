import {stringify} from 'yaml';

/** Words that the questions of the pages are made of: real texts compress less than repeated ones. */
const THINGS =
  'account action address alarm archive audit bucket budget cache caller certificate change cluster command console counter credential dashboard data delay deletion deployment device digest document domain endpoint entry event export failure filter firewall folder gateway group history host identity image import index inspection instance invoice key label lake ledger limit list location lock machine manifest message metric mirror monitor network notice object operator owner package partition password path permission pipeline policy pool port principal process profile project proxy query queue record region registry replica report request resource result retention role route rule sample schedule schema secret segment service session shard signal snapshot source stack state statement storage stream subnet table tag target task template tenant ticket token topic trace trail trigger user vault version volume window zone'.split(
    ' ',
  );

/** An option that alone repeats a word of the prompt would be a problem of the check. */
const [IN_PROMPTS, IN_OPTIONS] = [0, 1].map((rest) =>
  THINGS.filter((_, index) => index % 2 === rest),
);

const DEEDS =
  'accepts adds archives blocks changes collects compares copies counts creates delivers describes detects drops encrypts expires exports filters follows forwards groups hides imports joins keeps limits links lists locks logs marks matches measures merges moves names opens orders partitions pauses protects publishes queues reads receives records rejects releases removes renames repeats replaces reports requests resets restores retains returns reviews rotates routes runs samples scans seals selects sends shares shows signs skips sorts splits starts stores streams tags tests tracks transfers updates validates verifies writes'.split(
    ' ',
  );

const OPTION_DEEDS = DEEDS.filter((deed) => !THINGS.some((thing) => deed.startsWith(thing)));

/** Numbers from 0 to 1 that are the same in each run. @param {number} seed @see mulberry32 */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {number} seed */
function createWriter(seed) {
  const random = createRandom(seed);
  const oneOf = (words) => words[Math.floor(random() * words.length)];
  const thing = () => oneOf(THINGS);
  const deed = () => oneOf(DEEDS);
  const chosen = () => oneOf(IN_OPTIONS);
  // As many as in the course: of four texts, one has more than words in it.
  const marked = (word, mark) => (random() < 0.25 ? mark + word + mark : word);
  return {
    asked: () => oneOf(IN_PROMPTS),
    number: () => 10 + Math.floor(random() * 900),
    clause: () =>
      `the ${chosen()} ${oneOf(OPTION_DEEDS)} its ${chosen()} and ${marked(chosen(), '`')}`,
    sentence: () =>
      `The ${thing()} ${deed()} the ${thing()} that the ${marked(thing(), '*')} ${deed()}.`,
  };
}

/** What is asked in turn: the first four are what most quizzes consist of. */
const KINDS = ['one', 'several', 'statement', 'number', 'field', 'sequence', 'pairs', 'text'];

/** @param {ReturnType<typeof createWriter>} write @param {readonly number[]} correct */
function options({clause, sentence}, correct) {
  return [0, 1, 2].map((index) => ({
    text: `Here ${clause()}`,
    ...(correct.includes(index) && {correct: true}),
    feedback: sentence(),
  }));
}

/** @param {ReturnType<typeof createWriter>} write */
function situation({asked}) {
  return `In the ${asked()}, the ${asked()} and the ${asked()} have one ${asked()} in common.`;
}

/** What a question of a kind has of its own. */
function ownFields(kind, write, number) {
  const {asked, number: days, sentence, clause} = write;
  switch (kind) {
    case 'one':
      return {options: options(write, [number % 3])};
    case 'several':
      return {options: options(write, [number % 3, (number + 1) % 3])};
    case 'statement':
      return {
        type: 'true-false',
        answer: number % 2 === 0,
        feedback: {true: sentence(), false: sentence()},
      };
    case 'number':
      return {type: 'numeric', answer: days(), unit: 'days'};
    case 'field':
      return {type: 'fill-in', answer: [asked(), asked()]};
    case 'sequence':
      return {type: 'sequencing', items: [clause(), clause(), clause()]};
    case 'text':
      return {type: 'reflect', model: sentence()};
    default:
      return {
        type: 'matching',
        pairs: [0, 1, 2].map(() => ({left: clause(), right: sentence()})),
      };
  }
}

/** @param {number} number of the page @param {number} position in the page */
function question(number, position) {
  const kind = KINDS[position % KINDS.length];
  const write = createWriter(number * 100 + position);
  const {asked, sentence} = write;
  return {
    id: `${kind}-${position}`,
    prompt: `${situation(write)} What does the ${asked()} say of case ${position}?`,
    ...ownFields(kind, write, number),
    hints: [sentence()],
    explanation: `${sentence()} ${sentence()}`,
  };
}

/** @param {number} number of the page @param {number} count */
function questions(number, count) {
  return Array.from({length: count}, (_, position) => question(number, position));
}

/** @param {number} number of the page */
function body(number) {
  const {sentence} = createWriter(number + 0.5);
  const paragraph = () => Array.from({length: 5}, sentence).join(' ');
  return `# Page ${number}\n\n${paragraph()}\n\n## Part one\n\n${paragraph()}\n\n- ${sentence()}\n- ${sentence()}\n\n## Part two\n\n${paragraph()}\n`;
}

/** @param {Record<string, unknown>} frontMatter */
function page(number, frontMatter, end = '') {
  return `---\n${stringify({title: `Page ${number}`, ...frontMatter})}---\n\n${body(number)}${end}`;
}

/** Answers of a question as items of a list. */
function answers({type, options: choices, answer, unit, feedback, items, pairs, model}) {
  switch (type) {
    case undefined:
      return choices.map((choice) => `${choice.text}: ${choice.feedback}`);
    case 'true-false':
      return [`True: ${feedback.true}`, `False: ${feedback.false}`];
    case 'numeric':
      return [`${answer} ${unit}`];
    case 'fill-in':
      return answer;
    case 'sequencing':
      return items;
    case 'reflect':
      return [model];
    default:
      return pairs.map(({left, right}) => `${left}: ${right}`);
  }
}

function asList(asked) {
  const items = answers(asked).map((answer) => `   - ${answer}\n`);
  return `1. ${asked.prompt}\n\n${items.join('')}\n   ${asked.hints.join(' ')}\n\n   ${asked.explanation}\n`;
}

/**
 * A page with a quiz in its front matter.
 *
 * @param {number} number from which the texts follow
 * @param {number} [count] of questions: choices with one and with several keys, a statement, a
 *   number, and from the fifth the other types
 */
export function quizPage(number, count = 4) {
  return page(number, {quiz: {questions: questions(number, count)}});
}

/** A question for each script that few pages load. @param {ReturnType<typeof createWriter>} write */
function rareQuestions(write) {
  const {asked, number, clause, sentence} = write;
  return [
    {choose: 2, options: options(write, [0, 1])},
    {type: 'numeric', answer: number(), feedback: [{answer: -1, text: sentence()}]},
    {type: 'fill-in', text: `${clause()} [[${asked()}|~no ${asked()}]] [[=${number()}]]`},
  ].map((fields, index) => ({
    id: `rare-${index}`,
    prompt: `What does the ${write.asked()} say of case ${index}?`,
    ...fields,
    explanation: write.sentence(),
  }));
}

/** A page with a question for each script that few pages load. @param {number} number */
export function allFieldsPage(number) {
  return page(number, {quiz: {questions: rareQuestions(createWriter(number))}});
}

/** Questions about one text. */
export function sharedTextPage(number) {
  const stem = 'A trail delivers the events of an account.';
  return page(number, {quiz: {questions: [{stem, questions: questions(number, 3)}]}});
}

/** The same content in the body of the page, as lists in Markdown. */
export function plainPage(number, count = 4) {
  return page(
    number,
    {},
    `\n## Knowledge check\n\n${questions(number, count).map(asList).join('\n')}`,
  );
}

/** The page without any question. */
export function emptyPage(number) {
  return page(number, {});
}

/** As many pages as a sidebar may well have. */
const PAGES_PER_FOLDER = 20;

/**
 * A site's files: a home page, and pages of one kind, the first of which is at `/part-0/page-0`.
 *
 * @param {number} count
 * @param {(number: number) => string} write
 */
export function manyPages(count, write) {
  const pages = Array.from({length: count}, (_, number) => [
    `part-${Math.floor(number / PAGES_PER_FOLDER)}/page-${number}.mdx`,
    write(number),
  ]);
  return Object.fromEntries([['index.mdx', '---\nslug: /\n---\n\n# Start\n\nWords.\n'], ...pages]);
}
