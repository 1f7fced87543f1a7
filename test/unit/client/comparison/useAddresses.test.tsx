/** @jest-environment jsdom */
import {renderHook} from '@testing-library/react';
import {
  useOwnAddress,
  usePageAddress,
} from '../../../../plugins/training/src/client/comparison/useAddresses';
import {openAddress} from '../../support/docusaurus/router';
import {setRouter} from '../../support/docusaurus/useDocusaurusContext';

afterEach(() => {
  setRouter('browser');
});

describe('addresses of the site', () => {
  it('are paths, and links in the page anchors', () => {
    openAddress('/compare/x?cols=a,b#row-c');
    expect(renderHook(() => useOwnAddress()).result.current).toBe('');
    expect(renderHook(() => usePageAddress()('/compare/x')).result.current).toBe('/compare/x');
  });

  it('are behind a # with the hash router, those in the page with its path and its view', () => {
    setRouter('hash');
    openAddress('/compare/x?cols=a,b#row-c');
    expect(renderHook(() => useOwnAddress()).result.current).toBe('#/compare/x?cols=a,b');
    expect(renderHook(() => usePageAddress()('/compare/x')).result.current).toBe('#/compare/x');
  });
});
