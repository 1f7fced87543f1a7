import React, {type ReactNode, useMemo, useState} from 'react';
import {
  type InputProps,
  readNumeric,
  useNumberFormat,
  verdictOf,
} from 'docusaurus-plugin-training/client';
import {
  controlOf,
  decimalSign,
  readTyped,
  useEarlyInput,
} from 'docusaurus-plugin-training/client/internal';
import TextField from '@theme/KnowledgeCheck/TextField';

export type Props = InputProps;

/** A field for a number, with its unit. */
export default function Input(props: Props): ReactNode {
  const {entry, anchor, label = null, phase, response, checked, locked, onRespond, onCheck} = props;
  const {model} = entry;
  const key = useMemo(() => readNumeric(entry.element), [entry]);
  const format = useNumberFormat();
  const decimal = decimalSign(format);
  const [typed, setTyped] = useState('');

  /** A number that every language reads alike; what is none stays as it was typed. */
  const toResponse = (text: string) => readTyped(text, key, decimal) ?? text;
  const onType = (text: string) => {
    setTyped(text);
    onRespond(text === '' ? [] : [toResponse(text)]);
  };
  const readField = () => controlOf(`${anchor}-0`)?.value ?? '';
  useEarlyInput(
    response,
    () => [toResponse(readField())],
    () => {
      onType(readField());
    },
  );
  const [given = ''] = response;
  const ownWords = typed === given || toResponse(typed) === given;
  return (
    <TextField
      id={`${anchor}-0`}
      label={label}
      numeric
      value={ownWords ? typed : given.replace('.', decimal)}
      verdict={
        phase === 'open' || given !== checked[0] ? null : verdictOf(model.grade(checked).correct)
      }
      locked={locked}
      onCheck={onCheck}
      onType={onType}
    >
      {key.unit}
    </TextField>
  );
}
