import type {Rule, Source} from '../src/lint/rule';
import {ruleText} from '../src/lint/ruleText';

/** The anchor of a source in the page of evidence, which Docusaurus makes of its heading. */
export function evidenceAnchor({name}: Source): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}

function cite(sources: readonly Source[]): string {
  const links = sources.map((one) => `[${one.name}](../evidence.mdx#${evidenceAnchor(one)})`);
  return `${links.length === 1 ? 'Source' : 'Sources'}: ${links.join(', ')}.`;
}

/** The text of the page about a rule. */
export function rulePage(rule: Rule): string {
  const {name, summary} = rule;
  const text = ruleText(rule, cite, '[for the site](./index.mdx#where-a-rule-does-not-hold)');
  return `---
# \`npm run generate\` writes this page. Its words are in \`lint/rules/${name}.md\` of the plugin.
title: ${name}
description: ${JSON.stringify(summary)}
sidebar_label: ${name}
---

# ${name}

${text}
`;
}
