import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Report} from '../model';
import {Markup, markup} from './markup';
import {peopleSection} from './people';
import {questionsSection} from './questions';
import {sortAndFilter} from './sortAndFilter';
import {LIMITS, summary, unreadableSection} from './summary';

const STYLE = readFileSync(path.join(__dirname, 'style.css'), 'utf8');
const SCRIPT = `(${sortAndFilter.toString()})(document)`;

function hashOf(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}

/** The page loads nothing, and runs nothing but its own script: no text in it can change that. */
function policyFor(style: string): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(SCRIPT)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** What is left of a sheet, A4 or Letter, between its margins. */
const SHEET = 255;

/** Of the table on paper: columns before and behind those of pages, and one of them. See the style. */
const OTHER_COLUMNS = 155;
const PAGE_COLUMN = 6.5;

/** Makes the table so much smaller on paper that a sheet has all pages of the course, in millimetres. */
function fitToSheet({pages}: Report): string {
  const width = OTHER_COLUMNS + PAGE_COLUMN * pages.length;
  return `@media print { .people { zoom: ${Math.min(1, SHEET / width).toFixed(2)}; } }\n`;
}

/** A report as one page that needs no other file: to look at, to sort, and to print. */
export function toHtml(report: Report): string {
  const style = STYLE + fitToSheet(report);
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${report.course.title}: training report, ${report.day}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
${summary(report)}
${peopleSection(report)}
${questionsSection(report)}
${unreadableSection(report)}
${LIMITS}
</main>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.source;
}
