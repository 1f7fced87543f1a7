import {
  createEmbedAnchors,
  createPageAnchors,
} from '../../../../plugins/training/src/client/comparison/anchors';
import {comparison} from '../../support/comparisonModel';

describe('the anchors of a comparison', () => {
  it('are stable on its own page, and links stay there', () => {
    const anchors = createPageAnchors(comparison);
    expect(anchors.row('days')).toBe('row-days');
    expect(anchors.column('one')).toBe('column-one');
    expect(anchors.group('records')).toBe('group-records');
    expect(anchors.note(1)).toBe('note-1');
    expect(anchors.linkTo('note-1')).toBe('#note-1');
    expect(anchors.linkToRow('days')).toBe('#row-days');
  });

  it('follow the address of their page where the site has the hash router', () => {
    const own = createPageAnchors(comparison, '#/compare/one?q=x');
    expect(own.linkTo(own.note(1))).toBe('#/compare/one?q=x#note-1');
    expect(own.linkToRow('days')).toBe('#/compare/one?q=x#row-days');
    const embed = createEmbedAnchors(comparison, 'r1', {own: '#/docs/a', page: '#/compare/one'});
    expect(embed.linkTo(embed.note(1))).toBe('#/docs/a#r1-note-1');
    expect(embed.linkToRow('days')).toBe('#/compare/one#row-days');
  });

  it('are of the table elsewhere, and links lead to its own page', () => {
    const anchors = createEmbedAnchors(comparison, 'r1');
    expect(anchors.row('days')).toBe('r1-row-days');
    expect(anchors.note(1)).toBe('r1-note-1');
    expect(anchors.linkToRow('days')).toBe('/compare/one-or-two#row-days');
    expect(anchors.linkToColumn('سجل')).toBe(
      `/compare/one-or-two#column-${encodeURIComponent('سجل')}`,
    );
  });
});
