import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {type Grade, useNumberFormat, verdictOf} from 'docusaurus-plugin-training/client';
import Mark from '@theme/KnowledgeCheck/Mark';

export interface Props {
  readonly grade: Grade;
}

/** Says of a whole response whether it is right, or how much of it. */
export default function Judgement({grade: {correct, right, total}}: Props): ReactNode {
  const format = useNumberFormat();
  return (
    <Mark verdict={verdictOf(correct)}>
      {correct
        ? null
        : right > 0 && right < total
          ? translate(
              {
                id: 'theme.training.KnowledgeCheck.partlyCorrect',
                message: 'Partly correct: {right} of {total}',
              },
              {right: format(right), total: format(total)},
            )
          : translate({id: 'theme.training.KnowledgeCheck.incorrect', message: 'Not quite'})}
    </Mark>
  );
}
