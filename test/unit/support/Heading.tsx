import type {ComponentProps, ReactNode} from 'react';
import {createElement} from 'react';

export default function Heading({
  as,
  ...props
}: ComponentProps<'h2'> & {readonly as: 'h1' | 'h2' | 'h3'}): ReactNode {
  return createElement(as, props);
}
