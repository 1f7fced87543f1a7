import React, {type ReactNode, useMemo} from 'react';
import {type InputProps, readBlanks, readTypedFeedback} from 'docusaurus-plugin-training/client';
import {createTextGrader, useLanguage} from 'docusaurus-plugin-training/client/internal';
import fillIn from '@theme/KnowledgeCheck/FillIn';
import richNumeric from '@theme/KnowledgeCheck/RichNumeric';
import Blanks from '@theme/KnowledgeCheck/RichFillIn/Blanks';
import TypedFeedback from '@theme/KnowledgeCheck/TypedFeedback';

export type Props = InputProps;

/** The fields, and what is said of what was given in them wrongly. */
export default function Input(props: Props): ReactNode {
  const {
    entry: {element, model},
    checked,
  } = props;
  const language = useLanguage();
  const {sentence, blanks} = useMemo(() => readBlanks(element), [element]);
  const rightParts = model.rightParts(checked);
  const {caseSensitive = false, ignoreSpaces = false} = element;
  const isSame = createTextGrader(fillIn.process, {caseSensitive, ignoreSpaces}, language);
  /** Compared as a right answer is: as if it were the only one. */
  const isGiven = (answer: string) =>
    blanks.some((blank, place) => {
      const given = checked[place];
      if (given === undefined || rightParts[place] === true) {
        return false;
      }
      switch (blank.kind) {
        case 'menu':
          return given === answer;
        case 'number':
          return richNumeric.process({...blank.element, answer}, language).grade([given]).correct;
        case 'text':
          return isSame(given, [answer]);
      }
    });
  return (
    <>
      {sentence === null ? <fillIn.Input {...props} /> : <Blanks {...props} />}
      <TypedFeedback given={readTypedFeedback(element).filter(({answer}) => isGiven(answer))} />
    </>
  );
}
