import {translate} from '@docusaurus/Translate';
import type {PageState} from 'docusaurus-plugin-training/client/course';

/** How far a reader is with a page, in words; empty where the page is not begun. */
export default function courseWords(
  {status, done, questions, news}: PageState,
  format: (value: number) => string,
): string {
  if (status === 'done') {
    return news > 0
      ? translate(
          {
            id: 'theme.training.Course.news',
            message: 'Done. New or changed questions: {news}',
          },
          {news: format(news)},
        )
      : translate({id: 'theme.training.Course.done', message: 'Done'});
  }
  return status === 'begun'
    ? translate(
        {
          id: 'theme.training.Course.begun',
          message: 'Begun. Questions done: {done} of {total}',
        },
        {done: format(done), total: format(questions)},
      )
    : '';
}
