import React, {type ReactNode} from 'react';
import {type InputProps, readTypedFeedback} from 'docusaurus-plugin-training/client';
import {readNumberKeys, useLanguage} from 'docusaurus-plugin-training/client/internal';
import numeric from '@theme/KnowledgeCheck/Numeric';
import TypedFeedback from '@theme/KnowledgeCheck/TypedFeedback';

export type Props = InputProps;

/** The field, and what is said of the wrong number that was typed into it. */
export default function Input(props: Props): ReactNode {
  const {
    entry: {element, model},
    checked,
  } = props;
  const language = useLanguage();
  const given = model.grade(checked).correct
    ? undefined
    : readTypedFeedback(element).find(
        // Compared as a right answer is: as if it were the only one.
        ({answer}) =>
          readNumberKeys(element, answer).some(
            (key) => numeric.process(key, language).grade(checked).correct,
          ),
      );
  return (
    <>
      <numeric.Input {...props} />
      <TypedFeedback given={given ? [given] : []} />
    </>
  );
}
