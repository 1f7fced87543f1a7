interface Browser {
  /** The element that the page was scrolled to last. */
  readonly scrolledInto: () => Element | null;
}

/** What a page uses of a browser and jsdom has not: scrolling, and following a pointer. */
export function setUpBrowser(): Browser {
  const scrollIntoView = jest.fn();
  beforeEach(() => {
    scrollIntoView.mockClear();
    Element.prototype.scrollIntoView = scrollIntoView;
    Element.prototype.setPointerCapture = () => undefined;
    document.elementFromPoint = () => null;
  });
  return {
    scrolledInto: () => (scrollIntoView.mock.contexts.at(-1) as Element | undefined) ?? null,
  };
}
