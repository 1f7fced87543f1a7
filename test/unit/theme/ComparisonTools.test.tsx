/** @jest-environment jsdom */
import {screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {addressedView} from '../support/docusaurus/router';
import {
  renderComparison,
  setUpTableBrowser,
  threeServices,
  visibleColumns,
  visibleRows,
  visit,
} from '../support/renderComparison';

setUpTableBrowser();

const field = () => screen.getByRole('searchbox', {name: 'Filter rows'});
const differences = () => screen.getByRole('checkbox', {name: 'Show only differences'});
const disclosure = () => screen.getByRole('button', {name: /^Columns: /});
const reset = () => screen.queryByRole('button', {name: 'Reset'});
const column = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', {name});

describe('the filter of rows', () => {
  it('leaves the rows that have the words, and says how many', async () => {
    renderComparison();
    await userEvent.type(field(), 'audit');
    expect(visibleRows()).toEqual(['audit-log']);
    expect(screen.getByText('1 of 3 rows shown')).toBeTruthy();
  });

  it('goes to the address when the reader rests', async () => {
    renderComparison();
    await userEvent.type(field(), 'Audit log ');
    expect(addressedView()).toBe('');
    await waitFor(() => {
      expect(addressedView()).toBe('?q=Audit+log');
    });
    expect(field()).toHaveProperty('value', 'Audit log ');
  });

  it('says that it leaves no row, and shows all again', async () => {
    renderComparison('?q=nonsense&cols=one,two');
    expect(visibleRows()).toEqual([]);
    expect(screen.getByText(/No row matches/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', {name: 'Show all rows'}));
    expect(visibleRows()).toEqual(['answers', 'audit-log', 'days']);
    expect(addressedView()).toBe('?cols=one,two');
  });

  it('leaves out links to groups without a row, and notes without a value', () => {
    renderComparison('?q=question');
    const groups = screen.getByRole('navigation', {name: 'Groups of rows'});
    expect(
      within(groups)
        .getAllByRole('link')
        .map(({textContent}) => textContent),
    ).toEqual(['Purpose']);
    expect(screen.queryByRole('heading', {name: 'Notes'})).toBeNull();
  });
});

describe('the differences', () => {
  it('are counted over the visible columns', () => {
    renderComparison();
    expect(screen.getByText('2 of 3 rows differ')).toBeTruthy();
    visit('?cols=one,two');
    expect(screen.getByText('1 of 3 rows differ')).toBeTruthy();
  });

  it('are all that is left when a reader asks for them', async () => {
    renderComparison();
    await userEvent.click(differences());
    expect(visibleRows()).toEqual(['answers', 'audit-log']);
    expect(addressedView()).toBe('?diff=1');
  });
});

describe('the choice of columns', () => {
  it('opens and closes', async () => {
    renderComparison();
    expect(screen.queryByRole('group', {name: 'Columns'})).toBeNull();
    await userEvent.click(disclosure());
    expect(disclosure().getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('group', {name: 'Columns'})).toBeTruthy();
    await userEvent.click(disclosure());
    expect(screen.queryByRole('group', {name: 'Columns'})).toBeNull();
  });

  it('hides a column and shows it again', async () => {
    renderComparison();
    await userEvent.click(disclosure());
    await userEvent.click(column('two'));
    expect(visibleColumns()).toEqual(['one', 'three']);
    expect(addressedView()).toBe('?cols=one,three');
    expect(document.querySelector<HTMLTableCellElement>('#group-records')?.colSpan).toBe(3);
    await userEvent.click(column('two'));
    expect(visibleColumns()).toEqual(['one', 'two', 'three']);
    expect(addressedView()).toBe('');
  });

  it('leaves two, and says why', async () => {
    renderComparison('?cols=one,two');
    await userEvent.click(disclosure());
    await userEvent.click(column('one'));
    expect(visibleColumns()).toEqual(['one', 'two']);
    const reason = document.getElementById(column('one').getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toBe('A comparison takes at least two columns.');
    expect(column('one').getAttribute('aria-disabled')).toBe('true');
    expect(column('three').getAttribute('aria-disabled')).toBeNull();
  });

  it('has the one that the address names, until a reader takes it out', async () => {
    renderComparison('?cols=one,two#column-three');
    expect(visibleColumns()).toEqual(['one', 'two', 'three']);
    await userEvent.click(disclosure());
    expect(column('three').checked).toBe(true);
    await userEvent.click(column('three'));
    expect(visibleColumns()).toEqual(['one', 'two']);
    expect(column('three').checked).toBe(false);
    expect(addressedView()).toBe('?cols=one,two');
  });

  it('keeps the one that the address names when a reader takes out another', async () => {
    renderComparison('?cols=one,two#column-three');
    await userEvent.click(disclosure());
    await userEvent.click(column('one'));
    expect(visibleColumns()).toEqual(['two', 'three']);
    expect(addressedView()).toBe('?cols=two,three');
  });

  it('begins with none where there are many', async () => {
    const services = ['a', 'b', 'c', 'd', 'e'].flatMap((slug) =>
      threeServices.services.slice(0, 1).map((service) => ({...service, slug, shortName: slug})),
    );
    renderComparison('', {...threeServices, services});
    await userEvent.click(disclosure());
    await userEvent.click(screen.getByRole('button', {name: 'Choose anew'}));
    expect(visibleColumns()).toHaveLength(5);
    expect(column('a').checked).toBe(false);
    await userEvent.click(column('b'));
    await userEvent.click(column('d'));
    expect(visibleColumns()).toEqual(['b', 'd']);
    await userEvent.click(screen.getByRole('button', {name: 'All columns'}));
    expect(visibleColumns()).toHaveLength(5);
  });

  it('is none where there are two columns', () => {
    renderComparison('', {...threeServices, services: threeServices.services.slice(0, 2)});
    expect(screen.queryByRole('button', {name: /^Columns: /})).toBeNull();
  });
});

describe('the view', () => {
  it('is that of the address', () => {
    renderComparison('?cols=three,one&diff=1&q=question');
    expect(visibleColumns()).toEqual(['one', 'three']);
    expect(visibleRows()).toEqual(['answers']);
    expect(field()).toHaveProperty('value', 'question');
    expect(differences()).toHaveProperty('checked', true);
  });

  it('always has the row that the address names', () => {
    renderComparison('?diff=1&q=question#row-days');
    expect(visibleRows()).toEqual(['answers', 'days']);
  });

  it('is what it was when the reader goes back', async () => {
    renderComparison();
    await userEvent.type(field(), 'question');
    await userEvent.click(differences());
    expect(addressedView()).toBe('?diff=1&q=question');
    window.history.back();
    await waitFor(() => {
      expect(visibleRows()).toEqual(['answers', 'audit-log', 'days']);
    });
    expect(field()).toHaveProperty('value', '');
  });

  it('can be reset, and what is not its own stays in the address', async () => {
    renderComparison('?utm=x&q=audit&diff=1#row-days');
    await userEvent.click(reset() ?? document.body);
    expect(visibleRows()).toEqual(['answers', 'audit-log', 'days']);
    expect(addressedView()).toBe('?utm=x');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    expect(reset()).toBeNull();
  });
});

describe('a copy', () => {
  it('is what is visible, as Markdown with the address of the view', async () => {
    renderComparison('?cols=one,two&q=audit');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', {name: 'Copy as Markdown'}));
    expect(await screen.findByText('Copied')).toBeTruthy();
    const text = await navigator.clipboard.readText();
    expect(text).toContain('/compare/one-or-two?cols=one,two&q=audit)**');
    expect(text).toContain('| Audit log | Yes[^1] | No |');
    expect(text).toContain('[^1]: For 90 days.');
    expect(text).not.toContain('three');
  });

  it('is what is visible, as CSV', async () => {
    renderComparison('?cols=one,two&q=audit');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', {name: 'Copy as CSV'}));
    expect(await screen.findByText('Copied')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(
      '"Group","Aspect","one","two","one: note"\r\n"Records","Audit log","Yes","No","For 90 days."\r\n',
    );
  });

  it('is made in the old way where the new one is forbidden, and the focus stays', async () => {
    const copied: string[] = [];
    const execCommand = () =>
      copied.push((document.activeElement as HTMLTextAreaElement).value) > 0;
    Object.assign(document, {execCommand});
    renderComparison();
    const user = userEvent.setup();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Not allowed.'));
    const button = screen.getByRole('button', {name: 'Copy as CSV'});
    await user.click(button);
    expect(await screen.findByText('Copied')).toBeTruthy();
    expect(copied).toEqual([expect.stringContaining(',')]);
    expect(document.activeElement).toBe(button);
    expect(document.querySelector('textarea')).toBeNull();
  });

  it('is none where the browser forbids it, and the reader learns that', async () => {
    renderComparison();
    Reflect.deleteProperty(document, 'execCommand');
    const user = userEvent.setup();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Not allowed.'));
    await user.click(screen.getByRole('button', {name: 'Copy as CSV'}));
    expect(await screen.findByText(/does not let this page copy/)).toBeTruthy();
  });
});
