import {type ReactNode, useContext} from 'react';
import {BlanksContext} from 'docusaurus-plugin-training/client';

export interface Props {
  /** Place among the blanks of the text, from 0. */
  readonly index: string;
}

/** A blank in a text: a field, or what stands in it, as the question around it says. */
export default function Blank({index}: Props): ReactNode {
  return useContext(BlanksContext)(Number(index));
}
