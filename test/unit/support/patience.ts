import type * as TestingLibrary from '@testing-library/react';

/** A machine that does other work as well takes seconds for what takes it milliseconds when idle. */
if (typeof document !== 'undefined') {
  const {configure} = jest.requireActual<typeof TestingLibrary>('@testing-library/react');
  configure({asyncUtilTimeout: 30_000});
}
