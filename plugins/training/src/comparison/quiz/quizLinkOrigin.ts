import type {LinkOrigin} from '../../docusaurus/linkedFiles';
import type {ComparisonSet} from '../declaration/sets';

/**
 * What links in the quizzes of comparisons count from: the file that declares them, its original
 * where it is a translation, and the docs of its version.
 */
export function quizLinkOrigin({declared, place}: ComparisonSet): LinkOrigin {
  const {version} = place;
  return {
    files: [declared.source.file, place.file],
    folders: version === null ? [] : [version.translatedFolder ?? [], version.folder].flat(),
  };
}
