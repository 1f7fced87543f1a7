/**
 * Runs in the browser, as the text that it is: it may use nothing from outside.
 *
 * Makes buttons of the heads of columns, which sort, and shows the filter, which hides rows.
 */
export function sortAndFilter(page: Document): void {
  const collator = new Intl.Collator('en', {numeric: true});

  /** Rows of people or questions; what belongs to one follows it in a row of its own. */
  const rowsOf = (table: HTMLTableElement): HTMLTableRowElement[] =>
    [...(table.tBodies[0]?.rows ?? [])].filter((row) => !row.matches('.misfits'));
  const withRest = (row: HTMLTableRowElement): Element[] => {
    const next = row.nextElementSibling;
    return next?.matches('.misfits') ? [row, next] : [row];
  };

  /** Of pages that say nothing else, for there are tens of thousands of them. */
  const SHARES = new Map([
    ['done', '1'],
    ['open', '0'],
  ]);

  /** `null` for nothing, which is last in both directions. */
  const valueIn = (row: HTMLTableRowElement, column: number): number | string | null => {
    const cell = row.cells[column];
    const value = cell?.dataset.value ?? SHARES.get(cell?.className ?? '');
    return value === undefined ? (cell?.textContent ?? '') : value === '' ? null : Number(value);
  };

  const sort = (table: HTMLTableElement, column: number, direction: 1 | -1): void => {
    const sorted = rowsOf(table)
      .map((row) => ({row, value: valueIn(row, column)}))
      .sort(({value: one}, {value: other}) => {
        if (one === null || other === null) {
          return Number(one === null) - Number(other === null);
        }
        return typeof one === 'number' && typeof other === 'number'
          ? direction * (one - other)
          : direction * collator.compare(String(one), String(other));
      });
    const rows = page.createDocumentFragment();
    sorted.forEach(({row}) => {
      rows.append(...withRest(row));
    });
    table.tBodies[0]?.append(rows);
  };

  const makeSortable = (table: HTMLTableElement, head: HTMLTableCellElement): void => {
    const button = page.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const isTurned = head.getAttribute('aria-sort') === 'ascending';
      table.querySelector('[aria-sort]')?.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', isTurned ? 'descending' : 'ascending');
      sort(table, Number(head.dataset.column), isTurned ? -1 : 1);
    });
  };

  /** Without capitals and accents, which those who search leave out. */
  const plain = (text: string): string =>
    text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

  const makeFilter = (table: HTMLTableElement, controls: HTMLFieldSetElement): void => {
    const rows = rowsOf(table).map((row) => ({
      row,
      text: plain(
        `${row.cells[0]?.textContent ?? ''} ${row.cells[row.cells.length - 1]?.textContent ?? ''}`,
      ),
    }));
    const search = controls.querySelector<HTMLInputElement>('[type=search]');
    const boxes = [...controls.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
    const status = controls.querySelector('output');
    const apply = () => {
      const wanted = plain(search?.value ?? '');
      const chosen = boxes.filter(({checked}) => checked);
      const isShown = (row: Element, text: string) =>
        text.includes(wanted) &&
        chosen.every(({dataset}) =>
          dataset.with === undefined
            ? !row.classList.contains(dataset.without ?? '')
            : row.classList.contains(dataset.with),
        );
      let shown = 0;
      rows.forEach(({row, text}) => {
        const hidden = !isShown(row, text);
        shown += Number(!hidden);
        withRest(row).forEach((part) => part.toggleAttribute('hidden', hidden));
      });
      if (status) {
        status.textContent = `${shown.toLocaleString('en')} of ${rows.length.toLocaleString('en')} shown`;
      }
    };
    controls.addEventListener('input', apply);
    controls.hidden = false;
    // A browser may have kept what was typed before a reload.
    apply();
  };

  page.querySelectorAll('table').forEach((table) => {
    table.querySelectorAll<HTMLTableCellElement>('th[data-column]').forEach((head) => {
      makeSortable(table, head);
    });
    const controls = table.closest('section')?.querySelector('fieldset');
    if (controls) {
      makeFilter(table, controls);
    }
  });
}
