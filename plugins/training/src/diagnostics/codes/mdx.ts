import type {CodeDescription} from './codeDescription';

/** Problems of the Markdown in a text. */
export const MDX_CODES = {
  'mdx/syntax': {
    title: 'The Markdown of a text cannot be read',
    explanation:
      'Texts are MDX, like the page itself: `<` starts a tag, and `{` starts a piece of JavaScript. Write the characters themselves as `\\<` and `\\{`, or put them in code. The report points at the place inside the text.',
  },
  'mdx/unknown-name': {
    title: 'Braces use a name that the page does not know',
    explanation:
      'What stands in braces is JavaScript, and a name in it has to come from an `import` or an `export` of the page. Otherwise the page crashes when it is shown. If the braces are meant as they are, write `\\{`, or put the words in code.',
  },
  'mdx/nothing-shown': {
    title: 'Nothing of a text is seen',
    explanation:
      'Markdown reads the whole text as markup: `*`, `+` and `-` as lists without entries, `#` as a heading without words, `---` as a line, a comment as nothing. Put it in code, as in `` `*` ``. In YAML, a text that begins with a backtick needs quotes.',
  },
  'mdx/evaluated': {
    title: 'Braces are calculated in place of being shown',
    explanation:
      'MDX reads what stands in braces as JavaScript, and shows its value: `{1, 2, 3}` becomes 3, `[a-z]{2,3}` becomes `[a-z]3`, and of `{}` nothing is left. Put the words in code, or write `\\{`. A text in quotes, a template, and names that the page imports are taken as they are.',
  },
  'mdx/element': {
    title: 'A tag becomes an element of the page',
    explanation:
      'To Markdown, a tag is an element of HTML: `<script>` would run, `<input>` is a field, `<a>` without an address is nothing that anybody sees. Put the tag in code, or write `\\<`. Elements that give words a look or a link, images and players are taken as they are.',
  },
  'mdx/attribute': {
    title: 'A tag would end the build',
    explanation:
      "MDX is JSX. There, `style` is an object, `style={{color: 'red'}}`, handlers such as `onClick` are JavaScript, and `<br>` or `<img>` have nothing in them. Anything else ends the build with a message that does not say where it stands.",
  },
  'mdx/lost-characters': {
    title: 'Markdown takes characters of a text for markup',
    severity: 'warning',
    explanation:
      'Readers do not see the text as it is written: `+ operator` becomes a list, `2*3*4` loses its stars, `__init__` its underscores, `\\d+\\.\\d+` a backslash, an address among the options becomes a link, and lines with four spaces before them, which MDX does not take for code, become a paragraph. The report says what is lost. Put the words in code, or write a backslash before the sign. This is a warning: the page is built.',
  },
  'mdx/visible-marks': {
    title: 'Marks of emphasis are seen',
    severity: 'warning',
    explanation:
      'Marks that stand between punctuation and a letter are no marks to Markdown, and readers see them: `**バケット（Bucket）**は`. Languages without spaces between words meet this often. Write `<strong>…</strong>`, or put the punctuation outside of the marks. This is a warning: the page is built.',
  },
} satisfies Readonly<Record<`mdx/${string}`, CodeDescription>>;
