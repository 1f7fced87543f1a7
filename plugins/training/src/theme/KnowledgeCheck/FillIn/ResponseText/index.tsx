import React, {type ReactNode, useMemo} from 'react';
import {translate} from '@docusaurus/Translate';
import {BlanksContext, readFillIn, type ShowBlank} from 'docusaurus-plugin-training/client';
import type {Props} from '@theme/KnowledgeCheck/FillIn/ResponseText';

/** What was typed, in its text where there is one. */
export default function ResponseText({entry: {element}, response}: Props): ReactNode {
  const {sentence, pattern} = useMemo(() => readFillIn(element), [element]);
  if (sentence !== null) {
    const showBlank: ShowBlank = (place) => <u>{response[place] ?? '…'}</u>;
    return (
      <BlanksContext.Provider value={showBlank}>
        <div>{sentence}</div>
      </BlanksContext.Provider>
    );
  }
  return (
    <span dir="auto">
      {response[0] ?? (
        <>
          {translate({
            id: 'theme.training.KnowledgeCheck.pattern',
            message: 'Whatever matches this pattern:',
          })}{' '}
          <code>{pattern}</code>
        </>
      )}
    </span>
  );
}
