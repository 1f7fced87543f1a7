import type {CodeDescription} from './codeDescription';

/** Problems of a `quiz`. */
export const QUIZ_CODES = {
  'quiz/unknown-key': {
    title: 'A quiz, a question or an option has a key that does not exist there',
    explanation:
      'The key is misspelt, it belongs to another type of question, or it is indented for another place. The report lists the keys that exist there, and says which one was probably meant or where the key belongs. Between braces, a comma in a text starts a key as well: such a text needs quotes.',
  },
  'quiz/missing-key': {
    title: 'A key is missing',
    explanation:
      'Every question has a `prompt`, and each type has keys that it cannot do without. Add the key. A `fill-in` needs `answer`, `pattern` or `text`, and with `text` it can do without a `prompt`.',
  },
  'quiz/missing-type': {
    title: 'A question has the keys of another type',
    explanation:
      'Without `type`, a question is a `choice` and needs `options`. This one has none, and its other keys are those of another type. Add the `type` that the report names.',
  },
  'quiz/two-keys': {
    title: 'A question has its answers in two places',
    explanation:
      'The answers of a `fill-in` with `text` stand in its blanks, so that `answer` or `pattern` would do nothing. Keep one of the two: `text` with blanks, or `prompt` with `answer` or `pattern`.',
  },
  'quiz/wrong-type': {
    title: 'A value is of another kind than it should be',
    explanation:
      'YAML reads `90` as a number, `true` as a logical value, `2026-01-31` as a date, and what starts with `[` as a list: as texts, they need quotes. The other way round, numbers, `true` and `false` stand without quotes where they are values. A list has a line with `- ` for each entry. A key with nothing after it has no value at all.',
  },
  'quiz/empty-text': {
    title: 'A text is empty',
    explanation:
      'There is nothing between the quotes, or spaces alone. Write the text, or remove the key.',
  },
  'quiz/cut-text': {
    title: 'A text ends at a `#`',
    severity: 'warning',
    explanation:
      "To YAML, a space and `#` begin a comment, so that of `text: Use channel #1` readers see “Use channel”. So does a `#` at the beginning of a further line. Put the text in quotes: `text: 'Use channel #1'`. A comment with a space after its `#` is not reported.",
  },
  'quiz/joined-lines': {
    title: 'Lines that should stand apart become one',
    severity: 'warning',
    explanation:
      'Of a text that begins with `>` or `>-`, and of one without either that goes on over several lines, YAML makes one line: of a list in it, readers see “Which of: - a - b”, and an empty line starts no paragraph. Write `|` in place of `>`. It keeps line breaks, and Markdown makes a paragraph of lines of words all the same. This is a warning: the page is built.',
  },
  'quiz/unknown-value': {
    title: 'A value is none of those that are possible',
    explanation:
      'The `type` of a question is one of a few words, and so is the `mode` of a quiz. Use one of those in the report.',
  },
  'quiz/wrong-format': {
    title: 'A text does not have the form that it needs',
    explanation:
      'An `id` is made of lower-case letters and digits, joined by hyphens, such as `who-did-it`: it becomes a part of an address. `retryAfter` is a number of days, such as `1 day` or `3 days`. Answers that readers type have at most 200 characters.',
  },
  'quiz/out-of-range': {
    title: 'A number is too small or too large',
    explanation:
      '`passMark` is a percentage from 0 to 100, so that three quarters are `75` and not `0.75`, `points` are more than 0, `choose` and the `count` of a draw are 1 or more, and a `tolerance` is not negative.',
  },
  'quiz/other-mode': {
    title: 'A key does nothing in the mode of the quiz',
    explanation:
      '`retryAfter` is for `mode: assessment`. An assessment shows all questions, and helps with none, so that `oneAtATime` and the `hints` of its own questions do nothing there. Remove the key, or change the `mode`.',
  },
  'quiz/no-key': {
    title: 'An assessment asks what nobody can grade',
    explanation:
      'A `reflect` question has no key: its reader says how good the answer was. Ask it on a page of the course, or give it another type.',
  },
  'quiz/too-few-questions': {
    title: 'A quiz has no question',
    explanation: 'Add a question to `questions`, `draw` some from other pages, or remove `quiz`.',
  },
  'quiz/too-few-draw': {
    title: 'A list of draws is empty',
    explanation: 'Write whose questions are drawn, and how many, or remove `draw`.',
  },
  'quiz/too-few-from': {
    title: 'A draw names no page',
    explanation: '`from` has the id of a doc, or a list of one or more. Name a page with a quiz.',
  },
  'quiz/too-few-options': {
    title: 'A question has fewer than two options',
    explanation:
      'There is nothing to choose with a single option. Add another one. For a statement that is right or wrong, there is `type: true-false`.',
  },
  'quiz/too-few-items': {
    title: 'A sequence has fewer than two items',
    explanation: 'A single item is always in order. Add another one.',
  },
  'quiz/too-few-pairs': {
    title: 'A matching question has fewer than two pairs',
    explanation: 'A single row matches whatever is left. Add another pair.',
  },
  'quiz/too-few-answer': {
    title: 'A list of accepted answers is empty',
    explanation: 'Write at least one answer. The first one is shown to readers as the answer.',
  },
  'quiz/no-correct-option': {
    title: 'No option of a question is correct',
    explanation:
      'Add `correct: true` below the text of the correct option. With several of them, readers get checkboxes.',
  },
  'quiz/wrong-choose': {
    title: 'A question asks for another number of options than are correct',
    explanation:
      'Readers who choose as many as `choose` says could never be entirely right. Write the number of correct options, or mark others as correct. Without `choose`, readers are asked for all that apply.',
  },
  'quiz/duplicate-option': {
    title: 'Two options of a question have the same text',
    explanation:
      'Readers could not tell them apart, and neither could what is stored of their answers. Spaces and line breaks make no difference. Reword or remove one of the two.',
  },
  'quiz/duplicate-item': {
    title: 'Two items of a sequence have the same text',
    explanation:
      'It would not be known which of the two a reader has put in its place. Reword or remove one of them.',
  },
  'quiz/duplicate-left': {
    title: 'Two pairs have the same left-hand side',
    explanation:
      'A row is known by its left-hand side. Reword one of the two. Right-hand sides may be the same.',
  },
  'quiz/duplicate-right': {
    title: 'A distractor matches something, or is there twice',
    explanation:
      'A distractor is a right-hand side that belongs to no row. Remove the one that is the match of a row, or that says the same as another distractor.',
  },
  'quiz/order-gives-answer': {
    title: 'Menus have the answers in the order of the rows',
    explanation:
      'With `shuffle: false`, the menus of a `matching` keep the order of the file. Where each row has a right-hand side of its own, that is the order of the rows, which gives all answers away. Keep it for rows that share right-hand sides, such as “low”, “medium” and “high”, and remove it elsewhere.',
  },
  'quiz/no-blank': {
    title: 'A text with blanks has none',
    explanation:
      'Put two square brackets around each word that readers are to fill in: `[[90]]`. Brackets inside of code are code, unless a block of it begins with the word `blanks`: ` ```rust blanks `. A question without blanks has a `prompt` in place of `text`.',
  },
  'quiz/empty-blank': {
    title: 'A blank accepts an empty answer',
    explanation:
      'Write an answer between the brackets, and on both sides of each bar: `[[90|ninety]]`. A blank takes words alone, so leave out the backticks of code.',
  },
  'quiz/unreadable-number': {
    title: 'A blank begins like a number, and is none',
    explanation:
      'A blank with `=` and a digit takes a number: `[[=90]]`. How far from it an answer may be follows after `±`, in the same unit or in percent, and a unit after that: `[[=90±1 days]]`, `[[=90±5%]]`. Several numbers have a bar between them, and the rest once, at the end: `[[=90|91±1 days]]`. Write digits together, and a point before decimals. For the character itself, write `\\=`.',
  },
  'quiz/menu-without-answer': {
    title: 'A menu in a text has wrong choices alone',
    explanation:
      'In a blank with `~`, readers choose: what has `~` before it is wrong, and the rest is right, as in `[[90|~30|~365]]`. Remove the sign before the right choice. For the character itself, write `\\~`.',
  },
  'quiz/unclosed-blank': {
    title: 'A blank has no end',
    explanation:
      'Two opening brackets are there, and nothing becomes a blank. Write `]]` after the answer, on the same line. For the characters themselves, write `\\[[`.',
  },
  'quiz/blank-in-prompt': {
    title: 'A prompt has a blank in it',
    explanation:
      'Blanks belong into `text`, which takes the place of `prompt`, `answer` and `pattern`. Write `text:` in place of `prompt:`, or `\\[[` for the characters themselves.',
  },
  'quiz/prompt-without-words': {
    title: 'A prompt begins with something else than words',
    severity: 'warning',
    explanation:
      'The first paragraph of a prompt is the name of the question, which screen readers say when readers come to it. Where code, an image without words, a heading or a list comes first, the name is the number alone. Write the sentence that asks, and below it what it is about. This is a warning: the page is built.',
  },
  'quiz/same-answer': {
    title: 'An accepted answer is there twice',
    severity: 'warning',
    explanation:
      'Answers are compared without regard to capitals, spaces, and the kind of dashes and quotation marks, so that `Stop-Logging` and `stop-logging` are one. Remove the one that adds nothing. With `caseSensitive: true`, capitals count. This is a warning: the page is built.',
  },
  'quiz/invisible-character': {
    title: 'An answer has a character that cannot be seen',
    explanation:
      'It came with a text that was copied, such as a zero-width space or a soft hyphen. Readers cannot type it, and answers are compared without it, so remove it. This is a warning: the page is built.',
  },
  'quiz/markup-in-answer': {
    title: 'An answer has markup in it',
    explanation:
      'Answers that readers type are plain text: backticks, asterisks around words, tags and entities such as `&amp;` would have to be typed as they are. Write the answer without them. On a page about Markdown or HTML, the markup may be what you ask for: this is a warning, and the page is built.',
  },
  'quiz/wrong-pattern': {
    title: 'A pattern is no regular expression',
    explanation:
      'A `pattern` is a regular expression of JavaScript with the flag `u`. Put a backslash before a character that is meant as it is, such as `\\.` or `\\(`, and before no other. In YAML, single quotes leave backslashes alone.',
  },
  'quiz/unmatched-pattern': {
    title: 'A pattern matches nothing that readers type',
    explanation:
      'A pattern has to match the whole answer, without the spaces around it. `/^a$/i` matches none: the slashes and the letters behind them are a part of it here, and nothing stands before `^` or behind `$`. Write `a`. Capital letters make no difference unless `caseSensitive` is `true`. A space at an end of the pattern, or two conditions that exclude each other, leave nothing to match either. `/a?b/i`, which matches an answer with slashes around it, is a warning.',
  },
  'quiz/slow-pattern': {
    title: 'A pattern can freeze the page of a reader',
    explanation:
      'Something that repeats is repeated again, as in `(\\w+ ?)+`. Where an answer does not match, the browser tries every way to divide it, and each further character doubles their number. Let each part start with what no other has, such as `\\w+(?: \\w+)*`.',
  },
  'quiz/inexact-number': {
    title: 'A number has more digits than computers keep',
    explanation:
      'Whole numbers are exact up to 9007199254740991. Beyond it, YAML and browsers read the nearest number that they can tell from others: 18446744073709551615 becomes 18446744073709551616, and readers would be shown, and be graded by, a number that nobody wrote. Ask for such a number with `type: fill-in` and the answer in quotes. A rounded number such as `6.02e+23` is exact enough.',
  },
  'quiz/misread-number': {
    title: 'A number is read otherwise than it is written',
    severity: 'warning',
    explanation:
      'YAML has other forms of numbers than people have, and its versions do not agree on them: `010` is 10 to one and 8 to another, `1:30` is a text or 90, `0x1F` is 31, and `1e-400` is 0. Readers are shown, and graded by, what is read. Write the number in ordinary digits, without a zero before them. Where the form counts, ask for it with `type: fill-in` and the answer in quotes.',
  },
  'quiz/unseen-feedback': {
    title: 'Feedback to a typed answer is never shown',
    explanation:
      'The `answer` of an entry is compared as a right one is, and only wrong answers have feedback. This one is right, or no blank takes it. What readers who are right should know belongs into `explanation`.',
  },
  'quiz/duplicate-feedback': {
    title: 'Two entries of `feedback` are for the same answer',
    explanation:
      'Answers are compared as those of readers are, so that capitals, white space and the shape of quotation marks make no other answer. Put what the two say into one text, or remove one of them.',
  },
  'quiz/duplicate-id': {
    title: 'Two questions of a page have the same id',
    explanation:
      'The `id` names a question in links and in what is stored of its answers. Choose another one. Without ids, two questions with the same prompt have the same id: give one of them an `id`. Where only the first words are the same, each gets an id that says more.',
  },
  'quiz/duplicate-quiz-id': {
    title: 'Two quizzes of the site have the same id',
    explanation:
      'The `id` of a quiz is what the answers of readers are kept under, in every language and every version of the docs, so each quiz needs one of its own. Without it, a doc gives its own id, and any other page its path below its folder. The report names both places. Choose another id for the one that has fewer readers.',
  },
  'quiz/unknown-rule': {
    title: '`disableRules` names a rule that does not exist',
    explanation:
      'Nothing is switched off by it. Rules are named as in their reports, without `lint/`. Correct the name, or remove the entry.',
  },
  'quiz/broken-link': {
    title: 'A link in a text leads to no file',
    explanation:
      'The path of a link to another page is the name of its file, relative to the page with the quiz: `[Event types](./event-types.mdx)`. Correct the path, or the place of the file.',
  },
  'quiz/broken-image': {
    title: 'An image in a text does not exist',
    explanation:
      'The path of an image is relative to the page with the quiz, as in `![An event](./img/event.svg)`, or starts with `/` and is looked for in the folder of static files. Capital letters count.',
  },
} satisfies Readonly<Record<`quiz/${string}`, CodeDescription>>;
