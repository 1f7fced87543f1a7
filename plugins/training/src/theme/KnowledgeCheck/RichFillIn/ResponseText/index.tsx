import React, {type ReactNode, useMemo} from 'react';
import {
  BlanksContext,
  readBlanks,
  type ResponseTextProps,
  type ShowBlank,
} from 'docusaurus-plugin-training/client';
import fillIn from '@theme/KnowledgeCheck/FillIn';
import richNumeric from '@theme/KnowledgeCheck/RichNumeric';

export type Props = ResponseTextProps;

/** What was typed and chosen, in its text where there is one. */
export default function ResponseText({entry, response}: Props): ReactNode {
  const {element, model} = entry;
  const {sentence, blanks} = useMemo(() => readBlanks(element), [element]);
  if (sentence === null) {
    return <fillIn.ResponseText entry={entry} response={response} />;
  }
  const showBlank: ShowBlank = (place) => {
    const blank = blanks[place];
    const given = response.slice(place, place + 1);
    if (blank?.kind !== 'number' || given.length === 0) {
      return <u dir="auto">{given[0] ?? '…'}</u>;
    }
    const isAnswer = response === model.correctResponse;
    const number = {
      ...entry,
      element: blank.element,
      model: {...model, correctResponse: isAnswer ? given : []},
    };
    return (
      <u>
        <richNumeric.ResponseText entry={number} response={given} />
      </u>
    );
  };
  return (
    <BlanksContext.Provider value={showBlank}>
      <div>{sentence}</div>
    </BlanksContext.Provider>
  );
}
