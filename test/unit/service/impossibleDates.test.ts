import {locate} from '../../../plugins/training/src/diagnostics/locate';
import {markdownFile} from '../../../plugins/training/src/diagnostics/sourceFile';
import {findImpossibleDates} from '../../../plugins/training/src/service/impossibleDates';
import {show} from '../support/ranges';

function pageWith(checked: string): string {
  return `---\nservice:\n  name: AWS CloudTrail\n  facts:\n    metrics:\n      value: no\n      checked: ${checked}\n---\n`;
}

const pageOf = (content: string) => markdownFile('/site/docs/page.mdx', () => content);

describe('findImpossibleDates', () => {
  it.each(['2026-02-31', '2026-02-29', '2026-13-01', '2026-00-10', '2026-04-00'])(
    'finds a day that no calendar has: %s',
    (day) => {
      const page = pageOf(pageWith(day));
      const problems = findImpossibleDates(page);
      expect(problems).toEqual([
        {
          code: 'service/wrong-format',
          message: `\`service.facts.metrics.checked\` cannot be \`${day}\``,
          path: ['service', 'facts', 'metrics', 'checked'],
          at: 'value',
          found: 'no day of the calendar',
          expected: 'a date such as 2026-01-31',
          help: null,
        },
      ]);
      const [diagnostic] = locate(problems, page);
      expect(diagnostic && show(diagnostic.range)).toBe('7:16-7:26');
    },
  );

  it.each([
    ['a day that there is', pageWith('2026-02-28')],
    ['the day of a leap year', pageWith('2024-02-29')],
    ['a text in quotes, which the schema refuses', pageWith("'2026-02-31'")],
    ['other words', pageWith('yesterday')],
    ['a date elsewhere in the page', '---\ndate: 2026-02-31\n---\n'],
    ['a page without front matter', '# Page\n'],
  ])('has nothing to say about %s', (_name, content) => {
    expect(findImpossibleDates(pageOf(content))).toEqual([]);
  });

  it('finds it in a list', () => {
    const page = pageOf('---\nservice:\n  topics: [A, 2026-02-31]\n---\n');
    expect(findImpossibleDates(page)).toMatchObject([{path: ['service', 'topics', 1]}]);
  });
});
