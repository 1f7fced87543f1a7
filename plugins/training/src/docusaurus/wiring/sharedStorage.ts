import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {simpleHash} from '@docusaurus/utils';
import {addTrailingSlash} from '@docusaurus/utils-common';
import {siteAddress} from '../siteAddress';

/** How many characters of a hash Docusaurus takes for the namespace of a site. */
const LENGTH = 3;

function automaticNamespace(address: string): string {
  return `-${simpleHash(addTrailingSlash(address), LENGTH)}`;
}

/** What a bundle is to take for the storage of quizzes and courses. */
export interface SharedStorage {
  readonly alias: string;
  /** For the bundler's plugin that defines names. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * Docusaurus gives each language of a site a namespace of its own in the browser's storage where it
 * makes that from the address. What a reader has done is to be the same in all of them.
 *
 * @param folder the plugin's own code
 */
export function sharedStorage(
  folder: string,
  context: Pick<LoadContext, 'baseUrl' | 'siteConfig' | 'i18n' | 'siteStorage'>,
): SharedStorage {
  const {baseUrl, siteConfig, siteStorage} = context;
  const namespace = automaticNamespace(siteAddress(context));
  const isOwn =
    siteStorage.namespace === automaticNamespace(siteConfig.url + baseUrl) &&
    siteStorage.namespace !== namespace;
  return {
    alias: isOwn ? path.join(folder, 'storage') : '@docusaurus/theme-common',
    names: {TRAINING_NAMESPACE: JSON.stringify(isOwn ? namespace : siteStorage.namespace)},
  };
}
