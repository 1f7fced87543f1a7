import {createElement, Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {
  RichNode,
  RichText as RichTextContent,
} from 'docusaurus-plugin-training/client/internal';

export interface Props {
  readonly content: RichTextContent;
}

function renderNode(node: RichNode, index: number): ReactNode {
  if (typeof node === 'string') {
    return node;
  }
  const children = node.children.map(renderNode);
  return node.href === null
    ? createElement(node.tag, {key: index}, ...children)
    : createElement(Link, {key: index, to: node.href}, ...children);
}

/** Markdown that was compiled at build time. */
export default function RichText({content}: Props): ReactNode {
  return createElement(Fragment, null, ...content.map(renderNode));
}
