import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const SOURCE = path.join(__dirname, '../../plugins/training/src');
const THEME = path.join(SOURCE, 'theme');
const LOCALES = path.join(SOURCE, 'locales');

const LANGUAGES = [
  'ar',
  'de',
  'es',
  'fr',
  'he',
  'hi',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt-BR',
  'sv',
  'tr',
  'uk',
  'vi',
  'zh-Hans',
];

type Messages = ReadonlyMap<string, string>;

/** What the plugin writes into pages when it builds them; no component says it. */
const HEADINGS: Messages = new Map([
  ['theme.training.KnowledgeCheck.title', 'Knowledge check'],
  ['theme.training.Assessment.title', 'Assessment'],
  ['theme.training.ComparableServices.title', 'Comparable services'],
  ['theme.training.AcrossClouds.title', 'Services across clouds'],
  [
    'theme.training.AcrossClouds.description',
    'Each service, and what does the same work at other providers.',
  ],
  ['theme.training.Verified.against', 'Checked against {packages}'],
  ['theme.training.Verified.automatically', 'Checked automatically'],
]);

/** The same word in both languages, and the one that learners there expect. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  de: ['theme.training.CourseCertificate.site'],
  // The sign of the minute is international.
  es: ['theme.training.Course.minutes', 'theme.training.SupportValue.no'],
  // "Correct", "note", "question", "service" and "source" came into English from French.
  fr: [
    'theme.training.ComparisonLegend.sourceTerm',
    'theme.training.ComparisonTable.note',
    'theme.training.ComparisonTable.notes',
    'theme.training.CourseCertificate.code',
    'theme.training.CourseCertificate.day',
    'theme.training.KnowledgeCheck.correct',
    'theme.training.KnowledgeCheck.question',
    'theme.training.KnowledgeCheck.questions',
    'theme.training.ServiceHeader.number',
  ],
  it: ['theme.training.Course.minutes', 'theme.training.SupportValue.no'],
  // Dutch has taken over these English words.
  nl: [
    'theme.training.CourseCertificate.code',
    'theme.training.CourseCertificate.site',
    'theme.training.KnowledgeCheck.hints',
  ],
  pl: ['theme.training.Course.minutes'],
  'pt-BR': ['theme.training.Course.minutes'],
  sv: ['theme.training.Course.minutes'],
};

/** The words of a literal; what is put together at run time, nobody can translate. */
function literal(node: ts.Node | undefined): string {
  if (node && ts.isStringLiteralLike(node)) {
    return node.text;
  }
  if (node && ts.isJsxExpression(node)) {
    return literal(node.expression);
  }
  throw new Error(`Expected a literal, found: ${node?.getText() ?? 'nothing'}`);
}

/** The id and the English words of `translate({id, message})`. */
function fromCall(call: ts.CallExpression): [string, string] {
  const [message] = call.arguments;
  const valueOf = (name: string) =>
    message && ts.isObjectLiteralExpression(message)
      ? message.properties
          .filter(ts.isPropertyAssignment)
          .find((property) => property.name.getText() === name)?.initializer
      : undefined;
  return [literal(valueOf('id')), literal(valueOf('message'))];
}

/** The id and the English words of `<Translate id="…">…</Translate>`. */
function fromElement({openingElement, children}: ts.JsxElement): [string, string] {
  const id = openingElement.attributes.properties
    .filter(ts.isJsxAttribute)
    .find((attribute) => attribute.name.getText() === 'id')?.initializer;
  const words = children.map((child) =>
    ts.isJsxText(child) ? child.text.trim().replace(/\s+/g, ' ') : literal(child),
  );
  return [literal(id), words.join('')];
}

function messagesOf(file: string): [string, string][] {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const messages: [string, string][] = [];
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'translate') {
      messages.push(fromCall(node));
    } else if (ts.isJsxElement(node) && node.openingElement.tagName.getText() === 'Translate') {
      messages.push(fromElement(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return messages;
}

const ENGLISH: Messages = new Map([
  ...HEADINGS,
  ...readdirSync(THEME, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => messagesOf(path.join(THEME, file))),
]);

const files = readdirSync(LOCALES);

function textOf(locale: string): string {
  return readFileSync(path.join(LOCALES, `${locale}.json`), 'utf8');
}

function messagesIn(locale: string): Messages {
  return new Map(Object.entries(JSON.parse(textOf(locale)) as Record<string, string>));
}

/** As `translate` finds them: `{number}` and the like. */
function placeholdersOf(message: string): readonly string[] {
  return (message.match(/\{\w+\}/g) ?? []).sort();
}

/** Whether there is anything to translate: `{day}: {percent}` is for each language to punctuate. */
function hasWords(message: string): boolean {
  return /\p{L}/u.test(message.replaceAll(/\{\w+\}/g, ''));
}

describe('the translations that come with the plugin', () => {
  it('are those of the languages that it promises', () => {
    expect(files.toSorted()).toEqual(LANGUAGES.map((locale) => `${locale}.json`));
  });

  it('are named as the languages are in a Docusaurus site', () => {
    const names = files.map((file) => path.parse(file).name);
    expect(Intl.getCanonicalLocales(names)).toEqual(names);
  });
});

describe.each(LANGUAGES)('the translation into %s', (locale) => {
  it('has every string of the plugin, and no other', () => {
    expect([...messagesIn(locale).keys()].toSorted()).toEqual([...ENGLISH.keys()].toSorted());
  });

  it('leaves no string empty', () => {
    const empty = [...messagesIn(locale)].filter(([, message]) => message.trim() === '');
    expect(empty).toEqual([]);
  });

  it('has the placeholders of the English strings', () => {
    const messages = messagesIn(locale);
    const placeholders = (all: Messages) =>
      [...messages.keys()].map((id) => [id, placeholdersOf(all.get(id) ?? '')]);
    expect(placeholders(messages)).toEqual(placeholders(ENGLISH));
  });

  it('says in English only what that language says the same way', () => {
    const same = [...messagesIn(locale)].filter(
      ([id, message]) => hasWords(message) && message === ENGLISH.get(id),
    );
    expect(same.map(([id]) => id)).toEqual(SAME_AS_ENGLISH[locale] ?? []);
  });

  it('lists each string once, by its id', () => {
    const byId = Object.fromEntries(
      [...messagesIn(locale)].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))),
    );
    expect(textOf(locale)).toBe(`${JSON.stringify(byId, null, 2)}\n`);
  });
});
