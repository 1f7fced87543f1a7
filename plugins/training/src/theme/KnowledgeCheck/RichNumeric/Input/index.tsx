import React, {type ReactNode, useMemo} from 'react';
import {type InputProps, readNumeric, readTypedFeedback} from 'docusaurus-plugin-training/client';
import {isNearNumber} from 'docusaurus-plugin-training/client/internal';
import PlainInput from '@theme/KnowledgeCheck/Numeric/Input';
import TypedFeedback from '@theme/KnowledgeCheck/TypedFeedback';

export type Props = InputProps;

/** The field, and what is said of the wrong number that was typed into it. */
export default function Input(props: Props): ReactNode {
  const {entry, checked} = props;
  const {element, model} = entry;
  const [{tolerance}, feedback] = useMemo(
    () => [readNumeric(element), readTypedFeedback(element)] as const,
    [element],
  );
  const [typed] = checked;
  const given =
    typed === undefined || model.grade(checked).correct
      ? undefined
      : feedback.find(({answer}) => isNearNumber(typed, {answers: [answer], tolerance}));
  return (
    <>
      <PlainInput {...props} />
      <TypedFeedback given={given ? [given] : []} />
    </>
  );
}
