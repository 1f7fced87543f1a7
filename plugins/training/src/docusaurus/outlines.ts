import type {
  DocMetadata,
  LoadedContent as DocsContent,
  LoadedVersion,
} from '@docusaurus/plugin-content-docs';
import type {AllContent} from '@docusaurus/types';
import {contentOf} from './contentPlugins';
import {docsVersionId} from './docsVersions';

type Sidebars = LoadedVersion['sidebars'];
type SidebarItem = Sidebars[string][number];

/** A part of a sidebar: a category with all below it, or what stands between categories. */
export interface OutlinePart {
  /** `null` for what stands in no category. */
  readonly title: string | null;
  /** Docs and links, in the order of the sidebar. */
  readonly entries: readonly OutlineEntry[];
}

export type OutlineEntry =
  | {readonly type: 'doc'; readonly docId: string}
  | {readonly type: 'link'; readonly label: string; readonly href: string};

/** What is known of a doc beside its text. */
export interface OutlineDoc {
  /** As in the sidebar. */
  readonly title: string;
  /** Where its own **Next** leads; `null` where it has none. */
  readonly next: string | null;
}

/** The docs of a version and how its sidebars order them. */
export interface Outline {
  /** Of the version, as in {@link docsVersionId}. */
  readonly version: string;
  readonly sidebars: ReadonlyMap<string, readonly OutlinePart[]>;
  /** By id; those that readers find. */
  readonly docs: ReadonlyMap<string, OutlineDoc>;
  /** Ids of drafts and of unlisted docs, which readers do not find. */
  readonly hidden: ReadonlySet<string>;
}

function entriesOf(item: SidebarItem): OutlineEntry[] {
  switch (item.type) {
    case 'doc':
    case 'ref':
      return [{type: 'doc', docId: item.id}];
    case 'link':
      return [{type: 'link', label: item.label, href: item.href}];
    case 'category': {
      const own: OutlineEntry[] =
        item.link?.type === 'doc' ? [{type: 'doc', docId: item.link.id}] : [];
      return [...own, ...item.items.flatMap(entriesOf)];
    }
    case 'html':
      return [];
  }
}

/** Categories are parts; what stands between two of them is one. */
function partsOf(sidebar: readonly SidebarItem[]): OutlinePart[] {
  return sidebar.reduce<OutlinePart[]>((parts, item) => {
    const entries = entriesOf(item);
    const last = parts.at(-1);
    if (item.type === 'category') {
      return [...parts, {title: item.label, entries}];
    }
    if (entries.length === 0) {
      return parts;
    }
    return last?.title === null
      ? [...parts.slice(0, -1), {title: null, entries: [...last.entries, ...entries]}]
      : [...parts, {title: null, entries}];
  }, []);
}

function outlineOf(pluginId: string, version: LoadedVersion): Outline {
  const {versionName, docs, drafts, sidebars} = version;
  const isHidden = ({unlisted}: DocMetadata) => unlisted;
  return {
    version: docsVersionId(pluginId, versionName),
    sidebars: new Map(Object.entries(sidebars).map(([id, items]) => [id, partsOf(items)])),
    docs: new Map(
      docs
        .filter((doc) => !isHidden(doc))
        .map(({id, title, frontMatter, next}) => [
          id,
          {title: frontMatter.sidebar_label ?? title, next: next?.permalink ?? null},
        ]),
    ),
    hidden: new Set([...drafts, ...docs.filter(isHidden)].map(({id}) => id)),
  };
}

/** Every version of every docs plugin, with its sidebars. */
export function collectOutlines(allContent: AllContent): Outline[] {
  const instances = contentOf<DocsContent>(allContent, 'docusaurus-plugin-content-docs');
  return instances.flatMap(([pluginId, {loadedVersions}]) =>
    loadedVersions.map((version) => outlineOf(pluginId, version)),
  );
}
