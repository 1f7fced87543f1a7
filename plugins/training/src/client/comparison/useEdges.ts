import {type RefObject, useEffect, useRef, useState} from 'react';

/** Browsers count in fractions of a pixel. */
const TOLERANCE = 1;

function edgesOf(region: HTMLElement): string {
  const {scrollTop, scrollHeight, clientHeight, scrollWidth, clientWidth} = region;
  // Negative where a language is written from right to left.
  const scrollStart = Math.abs(region.scrollLeft);
  const edges = {
    top: scrollTop,
    bottom: scrollHeight - clientHeight - scrollTop,
    start: scrollStart,
    end: scrollWidth - clientWidth - scrollStart,
  };
  return Object.entries(edges)
    .filter(([, hidden]) => hidden > TOLERANCE)
    .map(([edge]) => edge)
    .join(' ');
}

/** Room that the header row and the first column take from what is scrolled into view. */
function setScrollPadding(region: HTMLElement): void {
  const corner = region.querySelector('thead th');
  const {blockSize, inlineSize} = corner
    ? {blockSize: `${corner.clientHeight}px`, inlineSize: `${corner.clientWidth}px`}
    : {blockSize: '', inlineSize: ''};
  region.style.setProperty('--training-head-block-size', blockSize);
  region.style.setProperty('--training-head-inline-size', inlineSize);
}

/**
 * Marks the edges of a scrolled region behind which there is more: `data-more="top end"`.
 *
 * @returns whether there is anything to scroll, which makes the region worth a stop of the keyboard;
 *   as long as nobody knows, there is
 */
export function useEdges(): {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly scrolls: boolean;
} {
  const ref = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(true);
  useEffect(() => {
    const region = ref.current;
    if (!region) {
      return undefined;
    }
    const update = () => {
      const edges = edgesOf(region);
      region.dataset.more = edges;
      setScrolls(edges !== '');
    };
    const measure = () => {
      setScrollPadding(region);
      update();
    };
    const observer = new ResizeObserver(measure);
    observer.observe(region);
    Array.from(region.children).forEach((child) => {
      observer.observe(child);
    });
    region.addEventListener('scroll', update, {passive: true});
    return () => {
      observer.disconnect();
      region.removeEventListener('scroll', update);
    };
  }, []);
  return {ref, scrolls};
}
