import {createHash} from 'node:crypto';

/** Hides the icons that Docusaurus puts at the start of each page. */
const ICONS_STYLE = 'display: none;';

function hashOf(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}

/**
 * A strict content security policy for a page: no `eval`, and neither scripts nor styles in the
 * page, apart from those that Docusaurus itself puts there.
 */
export function strictPolicy(html: string): Readonly<Record<string, string>> {
  const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, source = '']) =>
    hashOf(source),
  );
  return {
    'Content-Security-Policy': [
      "default-src 'self'",
      `script-src 'self' ${scripts.join(' ')}`,
      `style-src 'self' 'unsafe-hashes' ${hashOf(ICONS_STYLE)}`,
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'self'",
    ].join('; '),
  };
}
