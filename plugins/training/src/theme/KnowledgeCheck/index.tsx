import React, {lazy, type ReactNode, Suspense} from 'react';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/KnowledgeCheck';

// The only place that imports the runtime: with a second one, or a static import, the bundler
// would copy it into every page that has a quiz.
const Quiz = lazy(() => import('@theme/KnowledgeCheck/Quiz'));

function LoadingFailed(): ReactNode {
  return (
    <p role="alert">
      <Translate
        id="theme.training.KnowledgeCheck.loadingFailed"
        description="Shown in place of a quiz whose script could not be loaded"
      >
        The knowledge check could not be loaded. Reload the page to try again.
      </Translate>
    </p>
  );
}

/** The quiz of a page: rendered in full on the server, interactive once its script has loaded. */
export default function KnowledgeCheck(props: Props): ReactNode {
  return (
    <ErrorBoundary fallback={() => <LoadingFailed />}>
      <Suspense>
        <Quiz {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
