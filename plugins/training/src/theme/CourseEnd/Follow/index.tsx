import {translate} from '@docusaurus/Translate';
import {followCourse, type Manifest} from 'docusaurus-plugin-training/client/course';
import type {CoursePlace} from 'docusaurus-plugin-training/client/internal';
import courseWords from '@theme/CourseWords';

/** Follows a reader on a page of a course, and says how far the reader is with its module. */
export default function follow(
  manifest: Manifest,
  place: CoursePlace,
  onProgress: (words: string) => void,
): () => void {
  const format = (count: number) => count.toLocaleString(document.documentElement.lang);
  return followCourse(
    manifest,
    place,
    (state) => ('words' in state ? state.words : courseWords(state, format)),
    async (rules) => {
      const {tellAssessment} = await import('@theme/Course/Standing');
      return tellAssessment(rules);
    },
    (done) => {
      onProgress(
        translate(
          {
            id: 'theme.training.CourseEnd.progress',
            message: 'Pages done here: {done} of {total}',
          },
          {done: format(done), total: format(place.pages)},
        ),
      );
    },
  );
}
