import React, {type ReactNode, useMemo} from 'react';
import {translate} from '@docusaurus/Translate';
import {
  BlanksContext,
  type InputProps,
  readFillIn,
  type ShowBlank,
  useNumberFormat,
  verdictOf,
} from 'docusaurus-plugin-training/client';
import {controlOf, useEarlyInput} from 'docusaurus-plugin-training/client/internal';
import TextField from '@theme/KnowledgeCheck/TextField';

export type Props = InputProps;

/** One field below the prompt, or the fields in a text. */
export default function Input(props: Props): ReactNode {
  const {entry, anchor, phase, response, checked, locked, onRespond, onCheck} = props;
  const {blanks, sentence} = useMemo(() => readFillIn(entry.element), [entry]);
  const format = useNumberFormat();
  useEarlyInput(
    response,
    () => blanks.map((_, place) => controlOf(`${anchor}-${place}`)?.value ?? ''),
    onRespond,
  );
  const rightParts = entry.model.rightParts(checked);

  const showField: ShowBlank = (place) => (
    <TextField
      id={`${anchor}-${place}`}
      label={
        sentence === null
          ? null
          : translate(
              {id: 'theme.training.KnowledgeCheck.blank', message: 'Blank {number}'},
              {number: format(place + 1)},
            )
      }
      value={response[place] ?? ''}
      // What is typed anew has not been checked.
      verdict={
        phase === 'open' || response[place] !== checked[place]
          ? null
          : verdictOf(rightParts[place] ?? false)
      }
      locked={locked}
      onCheck={onCheck}
      onType={(typed) => {
        onRespond(blanks.map((_, index) => (index === place ? typed : (response[index] ?? ''))));
      }}
    />
  );
  return sentence === null ? (
    showField(0)
  ) : (
    <BlanksContext.Provider value={showField}>{sentence}</BlanksContext.Provider>
  );
}
