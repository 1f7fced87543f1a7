import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';

export interface Props {
  readonly status: 'loading' | 'failed';
  readonly onRetry: () => void;
}

/** In the place of questions that are on other pages, until those are loaded. */
export default function Loading({status, onRetry}: Props): ReactNode {
  return (
    <div role="status">
      {status === 'loading' ? (
        <p>
          {translate({
            id: 'theme.training.Assessment.loading',
            message: 'The questions are being loaded.',
          })}
        </p>
      ) : (
        <>
          <p>
            {translate({
              id: 'theme.training.Assessment.failed',
              message: 'The questions could not be loaded. Your answers are kept.',
            })}
          </p>
          <button
            type="button"
            className="button training-button button--primary"
            onClick={onRetry}
          >
            {translate({id: 'theme.training.KnowledgeCheck.tryAgain', message: 'Try again'})}
          </button>
        </>
      )}
    </div>
  );
}
