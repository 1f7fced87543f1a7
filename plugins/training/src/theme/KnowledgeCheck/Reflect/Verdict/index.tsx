import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {OwnVerdict} from 'docusaurus-plugin-training/client';

export interface Props {
  readonly verdict: OwnVerdict;
}

/** What a reader says of the own answer. */
export default function Verdict({verdict}: Props): ReactNode {
  switch (verdict) {
    case 'had-it':
      return translate({id: 'theme.training.KnowledgeCheck.hadIt', message: 'I had it'});
    case 'partly':
      return translate({id: 'theme.training.KnowledgeCheck.partlyHadIt', message: 'Partly'});
    case 'not-yet':
      return translate({id: 'theme.training.KnowledgeCheck.notYet', message: 'Not yet'});
  }
}
