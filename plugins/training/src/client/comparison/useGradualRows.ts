import {useEffect, useState} from 'react';
import {nextRows, rowsAtOnce} from './gradual';
import type {Target} from './target';

interface Step {
  readonly wanted: ReadonlySet<string>;
  readonly displayed: ReadonlySet<string>;
  readonly target: Target | null;
}

/**
 * Lets many rows come into view a few at a time, so that a reader who types does not wait for those
 * further down. What is there first, as in the server's HTML, is there at once.
 *
 * @param wanted ids of rows, in the order of the table
 * @param target what the address names: where it is new, the page is scrolled there, past rows that
 *   have to be in place by then
 * @returns ids of the rows to display now; in the end `wanted` itself
 */
export function useGradualRows(
  wanted: ReadonlySet<string>,
  cellsPerRow: number,
  target: Target | null,
): ReadonlySet<string> {
  const limit = rowsAtOnce(cellsPerRow);
  const [step, setStep] = useState<Step>({wanted, displayed: wanted, target});
  let {displayed} = step;
  if (step.wanted !== wanted) {
    const isScrolledTo = target !== null && target !== step.target;
    displayed = isScrolledTo ? wanted : nextRows(displayed, wanted, limit);
    setStep({wanted, displayed, target});
  }
  useEffect(() => {
    if (displayed === wanted) {
      return undefined;
    }
    // Once the browser has painted what is there, and has seen to what the reader did meanwhile.
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        setStep({wanted, displayed: nextRows(displayed, wanted, limit), target});
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [displayed, wanted, limit, target]);
  return displayed;
}
