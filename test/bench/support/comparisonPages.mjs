const SUPPORT = ['yes', 'no', 'partly', 'unknown'];
const KINDS = ['text', 'number', 'support'];
const ROWS_PER_GROUP = 12;

/** @param {number} length */
function numbers(length) {
  return Array.from({length}, (_, index) => index);
}

/** What a service says in a row: a third each of texts, numbers and words such as yes. */
function value(service, row) {
  switch (row % 3) {
    case 0:
      return `Keeps \`part-${row}\` for ${(service * 7 + row) % 90} days`;
    case 1:
      return String((service * 31 + row * 17) % 5000);
    default:
      return SUPPORT[(service + row) % SUPPORT.length];
  }
}

function declaration(services, rows) {
  const ids = numbers(services).map((service) => `    - service-${service}\n`);
  const declared = numbers(rows).map(
    (row) =>
      `    - {id: row-${row}, label: Aspect ${row}, group: Group ${Math.floor(row / ROWS_PER_GROUP)}, kind: ${KINDS[row % 3]}}\n`,
  );
  return `many:\n  title: Many services compared\n  services:\n${ids.join('')}  rows:\n${declared.join('')}`;
}

function servicePage(service, rows) {
  const facts = numbers(rows).map((row) => `    row-${row}: ${value(service, row)}\n`);
  return `---\ntitle: Service ${service}\nservice:\n  name: Service ${service}\n  facts:\n${facts.join('')}---\n\nWords.\n`;
}

/**
 * Files of a site with a comparison, which stands at `/compare/many`.
 *
 * @param {number} services
 * @param {number} rows
 */
export function comparisonPages(services, rows) {
  return Object.fromEntries([
    ['comparisons.yml', declaration(services, rows)],
    ...numbers(services).map((service) => [`service-${service}.mdx`, servicePage(service, rows)]),
  ]);
}

/** The same table in Markdown. */
export function plainTable(services, rows) {
  const lines = [
    ['Aspect', ...numbers(services).map((service) => `Service ${service}`)],
    Array.from({length: services + 1}, () => '---'),
    ...numbers(rows).map((row) => [
      `Aspect ${row}`,
      ...numbers(services).map((service) => value(service, row)),
    ]),
  ].map((cells) => `| ${cells.join(' | ')} |`);
  return `---\ntitle: Many services compared\nhide_table_of_contents: true\n---\n\n${lines.join('\n')}\n`;
}
