import {relativeFile} from '../diagnostics/relativeFile';
import {addCourseEmbeds, checkCourseEmbeds, mayEmbedCourse} from '../course/embed/courseEmbeds';
import {coursesFor} from '../course/embed/embeddable';
import {courseFile, manifestFile, placeFile} from '../course/publish/names';
import {importModule, importThemeComponent, jsx, localName} from '../mdx/jsx';
import type {CompiledPage} from './compiledPage';
import {getCurrentSite} from './currentSite';
import {failWith} from './pageReport';

const COMPONENT = 'CourseEnd';

/** Says at the end of a page of a course where in it the page is, and what comes next. */
export function addCourseEnd({tree, file}: CompiledPage): void {
  const {siteDir, coursePages, dataModules} = getCurrentSite();
  const keys = coursePages.places[relativeFile(file.path, siteDir)] ?? [];
  keys.forEach((key, index) => {
    const place = `trainingCoursePlace${index}`;
    importModule(tree, place, `${dataModules}/${placeFile(key, file.path, siteDir)}`);
    tree.children.push(
      jsx(localName(COMPONENT), {
        place: {variable: place},
        load: {module: `${dataModules}/${manifestFile(key)}`},
      }),
    );
  });
  if (keys.length > 0) {
    importThemeComponent(tree, COMPONENT);
  }
}

/** Shows the courses that the body of a page asks for. */
export function showCourses(page: CompiledPage): void {
  const {tree, file} = page;
  const {coursePages, dataModules} = getCurrentSite();
  const source = String(file);
  const keys = coursesFor(file.path, coursePages.embeddable);
  if (mayEmbedCourse(source, keys)) {
    failWith([], checkCourseEmbeds(tree, source, keys), page);
    addCourseEmbeds(tree, keys, (key) => `${dataModules}/${courseFile(key)}`);
  }
}
