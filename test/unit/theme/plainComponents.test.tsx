/** @jest-environment jsdom */
import {cleanup} from '@testing-library/react';
import type plainComponent from '../support/plainComponent';
import {replaceableComponents} from '../support/replaceable';

/** As a module that TypeScript has compiled. */
interface Module<T> {
  readonly default: T;
}

type Plain = typeof plainComponent;

replaceableComponents().forEach((name) => {
  jest.doMock(`@theme/${name}`, () => {
    const {default: plain} = jest.requireActual<Module<Plain>>('../support/plainComponent');
    const original = jest.requireActual<Module<Parameters<Plain>[0]>>(`@theme/${name}`);
    return {__esModule: true, default: plain(original.default)};
  });
});

/** What their tests say of words, announcements and focus holds whoever wrote the safe components. */
const TESTS = [
  'KnowledgeCheck/Question',
  'KnowledgeCheck/CountedChoice',
  'KnowledgeCheck/FillIn',
  'KnowledgeCheck/Matching',
  'KnowledgeCheck/Numeric',
  'KnowledgeCheck/Reflect',
  'KnowledgeCheck/TypedFeedback',
  'KnowledgeCheck/Sequencing',
  'KnowledgeCheck/index',
  'KnowledgeCheck/placed',
];

// The library does so only after the tests of the file that loads it first.
afterEach(cleanup);

describe.each(TESTS)('a site that has replaced every safe component: %s', (name) => {
  jest.requireActual(`./${name}.test`);
});
