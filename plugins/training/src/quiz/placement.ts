import type {Program} from 'estree';
import type {Nodes, Parents, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {BodyProblem} from '../diagnostics/diagnostic';
import {didYouMean} from '../diagnostics/didYouMean';
import {formatList} from '../diagnostics/wording';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Where an author wants the quiz, or one of its questions. */
export interface Place {
  readonly parent: Parents;
  readonly node: JsxElement;
  /** `null` stands for the quiz with the questions that stand nowhere else. */
  readonly questionId: string | null;
}

export interface Placement {
  /** In the order of the page. */
  readonly places: readonly Place[];
  readonly problems: readonly BodyProblem[];
}

const QUIZ = 'KnowledgeCheck';
const QUESTION = 'Question';

function namesIn(statement: Program['body'][number]): (string | undefined)[] {
  if (statement.type === 'ImportDeclaration') {
    return statement.specifiers.map(({local}) => local.name);
  }
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null;
  if (declaration?.type === 'VariableDeclaration') {
    return declaration.declarations.map(({id}) => (id.type === 'Identifier' ? id.name : undefined));
  }
  return [declaration?.id.name];
}

/** Components that the page imports or exports are the author's own, whatever their names. */
function ownNames(tree: Root): Set<string | undefined> {
  const statements = tree.children.flatMap((node) =>
    node.type === 'mdxjsEsm' ? (node.data?.estree?.body ?? []) : [],
  );
  return new Set(statements.flatMap(namesIn));
}

function findElements(parent: Parents, names: ReadonlySet<string>): Omit<Place, 'questionId'>[] {
  return parent.children.flatMap((node: Nodes) => {
    const isJsx = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
    if (isJsx && node.name !== null && names.has(node.name)) {
      return [{parent, node}];
    }
    return 'children' in node ? findElements(node, names) : [];
  });
}

/** Of an element that another transformer has made. */
const NOWHERE = {start: {line: 1, column: 1}, end: {line: 1, column: 1}};

function problem(
  node: JsxElement,
  what: Omit<BodyProblem, 'range' | 'related' | 'fix'>,
): BodyProblem {
  const {start, end} = node.position ?? NOWHERE;
  return {
    ...what,
    related: [],
    fix: null,
    range: {
      start: {line: start.line, column: start.column},
      end: {line: end.line, column: end.column},
    },
  };
}

/** The text of an attribute; `null` where it is missing, or an expression. */
function textAttribute({attributes}: JsxElement, name: string): string | null {
  const found = attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return typeof found?.value === 'string' ? found.value : null;
}

function checkShape(node: JsxElement, allowed: readonly string[]): BodyProblem[] {
  const name = node.name ?? '';
  const unknown = node.attributes.flatMap((attribute) => {
    const attributeName = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{...}';
    return allowed.includes(attributeName) ? [] : [attributeName];
  });
  const problems = unknown.map((attribute) =>
    problem(node, {
      code: 'placement/unknown-attribute',
      message: `\`<${name}>\` has no attribute \`${attribute}\``,
      found: 'unknown attribute',
      expected: allowed.length > 0 ? formatList(allowed) : null,
      help: `remove \`${attribute}\`; everything else is in the front matter`,
    }),
  );
  if (node.type === 'mdxJsxTextElement') {
    problems.push(
      problem(node, {
        code: 'placement/inside-paragraph',
        message: `\`<${name} />\` stands inside a paragraph`,
        found: 'between words',
        expected: 'a line of its own',
        help: 'put a blank line before and after it',
      }),
    );
  }
  if (node.children.length > 0) {
    problems.push(
      problem(node, {
        code: 'placement/has-content',
        message: `\`<${name}>\` takes no content`,
        found: 'content',
        expected: `\`<${name} />\``,
        help: 'write the texts of a question in the front matter',
      }),
    );
  }
  return problems;
}

function checkQuestionPlace(
  node: JsxElement,
  known: readonly string[],
  placed: Set<string>,
): BodyProblem[] {
  const id = textAttribute(node, 'id');
  if (!id) {
    return [
      problem(node, {
        code: 'placement/missing-id',
        message: '`<Question />` does not say which question',
        found: 'no `id` with a text',
        expected: formatList(known),
        help: `write \`<Question id="${known[0] ?? ''}" />\``,
      }),
    ];
  }
  if (!known.includes(id)) {
    const suggestion = didYouMean(id, known);
    return [
      problem(node, {
        code: 'placement/unknown-question',
        message: `this page has no question \`${id}\``,
        found: 'unknown question',
        expected: formatList(known),
        help: suggestion
          ? `did you mean \`${suggestion}\`?`
          : 'add a question with this `id` to the front matter',
      }),
    ];
  }
  if (placed.has(id)) {
    return [
      problem(node, {
        code: 'placement/placed-twice',
        message: `the question \`${id}\` stands in the page twice`,
        found: 'second place',
        expected: 'one place for a question',
        help: 'remove one of the two',
      }),
    ];
  }
  placed.add(id);
  return [];
}

/**
 * Finds `<KnowledgeCheck />` and `<Question id="..." />` in a page that has a quiz.
 *
 * @param known ids of the questions of the page
 */
export function findPlaces(tree: Root, known: readonly string[]): Placement {
  const own = ownNames(tree);
  const names = new Set([QUIZ, QUESTION].filter((name) => !own.has(name)));
  const placed = new Set<string>();
  let hasQuiz = false;
  const problems: BodyProblem[] = [];
  const places = findElements(tree, names).map(({parent, node}): Place => {
    const isQuestion = node.name === QUESTION;
    problems.push(...checkShape(node, isQuestion ? ['id'] : []));
    if (isQuestion) {
      problems.push(...checkQuestionPlace(node, known, placed));
    } else if (hasQuiz) {
      problems.push(
        problem(node, {
          code: 'placement/placed-twice',
          message: 'the knowledge check stands in the page twice',
          found: 'second place',
          expected: 'one `<KnowledgeCheck />` in a page',
          help: 'remove one of the two',
        }),
      );
    }
    hasQuiz ||= !isQuestion;
    return {parent, node, questionId: isQuestion ? (textAttribute(node, 'id') ?? '') : null};
  });
  return {places, problems};
}
