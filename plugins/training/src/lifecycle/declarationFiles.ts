import path from 'node:path';
import {suppressionsFile} from '../check/suppressions/suppressionsFile';
import {verifiedFile} from '../claims/verifiedFile';
import {
  type DeclarationPlace,
  filesToWatch,
  findDeclarationPlaces,
} from '../docusaurus/declarationPlaces';
import {toWatchedPaths} from '../docusaurus/wiring/watchedPaths';
import type {Instance} from './instance';

/** Where the comparisons of a site may be declared, as far as its docs are loaded. */
export function comparisonsPlaces({context, options, state}: Instance): DeclarationPlace[] {
  const {siteDir} = context;
  const file = path.resolve(siteDir, options.comparisons);
  return findDeclarationPlaces(file, state.docsVersions, siteDir);
}

/** The same for its courses. */
export function coursesPlaces({context, options, state}: Instance): DeclarationPlace[] {
  const {siteDir} = context;
  return findDeclarationPlaces(path.resolve(siteDir, options.courses), state.docsVersions, siteDir);
}

/** Absolute paths of what a site consists of beside pages; they need not exist. */
export function declarationFiles(instance: Instance): string[] {
  const {siteDir} = instance.context;
  return [
    ...filesToWatch(comparisonsPlaces(instance)),
    ...filesToWatch(coursesPlaces(instance)),
    verifiedFile(siteDir, instance.options.claims),
    suppressionsFile(siteDir),
  ];
}

/** What the dev server watches beside pages; it asks when all content is loaded. */
export function pathsToWatch(instance: Instance): string[] {
  return toWatchedPaths(declarationFiles(instance), instance.context.siteDir);
}
