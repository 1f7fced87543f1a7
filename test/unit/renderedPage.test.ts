import {setUpTestSite} from './support/page';
import {renderPage} from './support/renderPage';

// Has no entry for a CommonJS loader, which Jest is.
jest.mock(
  'estree-walker',
  () => jest.requireActual<object>('../../node_modules/estree-walker/src/index.js'),
  {virtual: true},
);

setUpTestSite();

/** The text of HTML, with one space between the texts of its elements. */
function readable(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

describe("a page's front matter, as the server renders it", () => {
  const content = `---
quiz:
  intro: Answer from **memory** first.
  questions:
    - id: stop
      prompt: |
        What does \`StopLogging\` do?

        \`\`\`bash
        aws cloudtrail stop-logging
        \`\`\`
      options:
        - text: It ends the *delivery*
          correct: true
          feedback: Indeed.
        - text: |
            \`\`\`json
            {"nothing": true}
            \`\`\`
          feedback: It does something.
      hints: [Think of the trail.]
      explanation: The trail stays, and can be started again.
    - id: free
      type: true-false
      prompt: Event history is free.
      answer: true
  shuffle: false
---

# Trails
`;

  it('is a quiz with everything that a reader without script needs', async () => {
    const html = await renderPage(content, require);
    expect(readable(html)).toContain(
      [
        'Trails',
        'Knowledge check',
        'Answer from memory first.',
        'Question 1 of 2 What does StopLogging do? aws cloudtrail stop-logging Select one.',
        'It ends the delivery',
        '{&quot;nothing&quot;: true}',
        'Show answer and explanation Correct answer: It ends the delivery',
        'It ends the delivery Indeed. {&quot;nothing&quot;: true} It does something.',
        'The trail stays, and can be started again.',
        'Question 2 of 2 Event history is free. Select one. True False',
        'Show answer and explanation Correct answer: True',
      ].join(' '),
    );
  });

  it('has the markup of the Markdown that the author wrote', async () => {
    const html = await renderPage(content, require);
    expect(html).toContain('What does <code>StopLogging</code> do?</span>');
    expect(html).toContain('<pre><code class="language-bash">');
    expect(html).toContain('It ends the <em>delivery</em></label>');
    expect(html).toContain('Answer from <strong>memory</strong> first.');
  });

  it('renders none of the elements that carry the texts', async () => {
    const html = await renderPage(content, require);
    expect(html).not.toMatch(/<(?:question|prompt|stem|option|text|feedback|hint|explanation)\b/);
  });

  it('is the header and the comparable services of a service', async () => {
    const service = `---
service:
  name: AWS CloudTrail
  number: 41
  topics: [Monitoring, Audit]
  comparable:
    - {provider: GCP, name: Cloud Audit Logs, url: "https://cloud.google.com/logging"}
---

# CloudTrail
`;
    const html = await renderPage(service, require);
    expect(readable(html)).toBe(
      'Service 41 Monitoring Audit CloudTrail Comparable services GCP Cloud Audit Logs',
    );
    expect(html).toContain('<a href="https://cloud.google.com/logging">Cloud Audit Logs</a>');
  });
});
