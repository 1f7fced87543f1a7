interface Browser {
  /** Tells the page that it is laid out for paper, or no longer. */
  readonly setPrinting: (isPrinting: boolean) => void;
  /** The element that the page was scrolled to last. */
  readonly scrolledInto: () => Element | null;
}

/** What a page uses of a browser and jsdom has not: media queries and scrolling. */
export function setUpBrowser(): Browser {
  const listeners = new Set<() => void>();
  let isPrinting = false;
  const scrollIntoView = jest.fn();
  beforeEach(() => {
    isPrinting = false;
    window.matchMedia = (media) =>
      ({
        media,
        get matches() {
          return media === 'print' && isPrinting;
        },
        addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
        removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
      }) as unknown as MediaQueryList;
    scrollIntoView.mockClear();
    Element.prototype.scrollIntoView = scrollIntoView;
  });
  return {
    scrolledInto: () => (scrollIntoView.mock.contexts.at(-1) as Element | undefined) ?? null,
    setPrinting: (next) => {
      isPrinting = next;
      listeners.forEach((listener) => {
        listener();
      });
    },
  };
}
