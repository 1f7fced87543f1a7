import type {Problem} from '../../diagnostics/diagnostic';
import {didYouMean} from '../../diagnostics/didYouMean';
import {formatList} from '../../diagnostics/wording';
import {type Docs, isCertainDoc, suggestDoc} from './docs';
import type {ComparisonInput} from '../declaration/schema';

function unknownService(
  docId: string,
  comparison: ComparisonInput,
  docs: Docs,
): Omit<Problem, 'path'> {
  const candidates = [...docs.servicePages.keys()];
  const expected = candidates.length > 0 ? formatList(candidates) : null;
  if (docs.ids.has(docId)) {
    return {
      code: 'comparison/unknown-service',
      message: `the doc \`${docId}\` has no \`service\` in its front matter`,
      at: 'value',
      found: 'a doc without `service`',
      expected,
      help: 'add `service:` to the front matter of that page, or remove it from the list',
    };
  }
  const suggestion = suggestDoc(docId, comparison, docs);
  const isCertain = suggestion !== null && isCertainDoc(suggestion, comparison, docs);
  return {
    code: 'comparison/unknown-service',
    message: `there is no doc with the id \`${docId}\``,
    at: 'value',
    found: 'unknown doc',
    expected,
    help:
      suggestion === null
        ? 'write the id of a doc: its file name in `docs`, without `.mdx` and numbers before names; where the doc is gone, remove it from the list'
        : `did you mean \`${suggestion}\`?`,
    ...(isCertain && {fix: {kind: 'replace', text: suggestion}}),
  };
}

function checkServices(id: string, comparison: ComparisonInput, docs: Docs): Problem[] {
  const {services} = comparison;
  return services.flatMap((docId, index): Problem[] => {
    const path = [id, 'services', index];
    if (services.indexOf(docId) < index) {
      return [
        {
          code: 'comparison/duplicate-service',
          message: `\`${id}\` has the service \`${docId}\` twice`,
          path,
          at: 'value',
          found: 'listed before',
          expected: 'every service once',
          help: 'remove one of the two',
          related: [
            {
              path: [id, 'services', services.indexOf(docId)],
              at: 'value',
              label: 'listed here first',
            },
          ],
        },
      ];
    }
    const isKnown = docs.servicePages.has(docId) || docs.withErrors.has(docId);
    return isKnown ? [] : [{...unknownService(docId, comparison, docs), path}];
  });
}

function checkRows(id: string, comparison: ComparisonInput, {servicePages}: Docs): Problem[] {
  const {rows, summary} = comparison;
  const ids = rows.map((row) => row.id);
  const duplicates = rows.flatMap((row, index): Problem[] => {
    const first = ids.indexOf(row.id);
    if (first === index) {
      return [];
    }
    return [
      {
        code: 'comparison/duplicate-row',
        message: `two rows of \`${id}\` have the id \`${row.id}\``,
        path: [id, 'rows', index, 'id'],
        at: 'value',
        found: 'id of an earlier row',
        expected: 'an id of its own for every row',
        help: 'choose another id',
        related: [{path: [id, 'rows', first, 'id'], at: 'value', label: 'first row with this id'}],
      },
    ];
  });
  // Of two rows with one id, the other may be the one that the summary is about.
  if (summary === undefined || ids.includes(summary) || duplicates.length > 0) {
    return duplicates;
  }
  const suggestion = didYouMean(summary, ids);
  // Where no page has the row either, the slip may be in its id.
  const isCertain =
    suggestion !== null &&
    [...servicePages.values()].some(({service}) => Object.hasOwn(service.facts, suggestion));
  return [
    ...duplicates,
    {
      code: 'comparison/unknown-row',
      message: `\`${id}\` has no row \`${summary}\``,
      path: [id, 'summary'],
      at: 'value',
      found: 'unknown row',
      expected: 'the id of one of its rows',
      help: suggestion ? `did you mean \`${suggestion}\`?` : null,
      ...(isCertain && {fix: {kind: 'replace', text: suggestion}}),
    },
  ];
}

/** Checks what one comparison declares, apart from the values of its services. */
export function checkDeclaration(id: string, comparison: ComparisonInput, docs: Docs): Problem[] {
  return [...checkServices(id, comparison, docs), ...checkRows(id, comparison, docs)];
}
