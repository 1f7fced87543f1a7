import React, {type ReactNode, useMemo} from 'react';
import {type InputProps, readFillIn, readTypedFeedback} from 'docusaurus-plugin-training/client';
import {areAlike, useLanguage} from 'docusaurus-plugin-training/client/internal';
import PlainInput from '@theme/KnowledgeCheck/FillIn/Input';
import TypedFeedback from '@theme/KnowledgeCheck/TypedFeedback';

export type Props = InputProps;

/** The fields, and what is said of what was typed into them wrongly. */
export default function Input(props: Props): ReactNode {
  const {entry, checked} = props;
  const {element, model} = entry;
  const language = useLanguage();
  const [key, feedback] = useMemo(
    () => [readFillIn(element), readTypedFeedback(element)] as const,
    [element],
  );
  const rightParts = model.rightParts(checked);
  const wrong = checked.filter((_, place) => rightParts[place] === false);
  return (
    <>
      <PlainInput {...props} />
      <TypedFeedback
        given={feedback.filter(({answer}) =>
          wrong.some((typed) => areAlike(typed, answer, {...key, language})),
        )}
      />
    </>
  );
}
