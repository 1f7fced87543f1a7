import {type ReactNode, useContext} from 'react';
import {BlanksContext} from 'docusaurus-plugin-training/client';
import type {Props} from '@theme/KnowledgeCheck/Blank';

/** A blank in a text: a field, or what stands in it, as the question around it says. */
export default function Blank({index}: Props): ReactNode {
  return useContext(BlanksContext)(Number(index));
}
