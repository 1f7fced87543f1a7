import React, {type ReactNode, useEffect, useRef, useState} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Course} from 'docusaurus-plugin-training/client/internal';
import type {Refusal} from 'docusaurus-plugin-training/client/record';
import {useCount} from 'docusaurus-plugin-training/client/coursePage';
import Heading from '@theme/Heading';
import 'docusaurus-plugin-training/base.css';
import styles from './styles.module.css';

export interface Props {
  readonly course: Course;
  /** Address of the site. */
  readonly site: string;
  /** What the site was built from; `null` where nobody knows. */
  readonly commit: string | null;
}

const load = () => import('docusaurus-plugin-training/client/record');

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Why a file was not added, in words. */
function refusalWords(refusal: Refusal, file: string): string {
  switch (refusal) {
    case 'other':
      return translate(
        {
          id: 'theme.training.CourseRecord.other',
          message: '“{file}” is not a record of a course. Nothing was changed.',
        },
        {file},
      );
    case 'broken':
      return translate(
        {
          id: 'theme.training.CourseRecord.broken',
          message: '“{file}” is a record, but a part of it is damaged. Nothing was changed.',
        },
        {file},
      );
    case 'large':
      return translate(
        {
          id: 'theme.training.CourseRecord.large',
          message: '“{file}” is larger than any record. Nothing was changed.',
        },
        {file},
      );
    case 'newer':
      return translate(
        {
          id: 'theme.training.CourseRecord.newer',
          message:
            '“{file}” is from a newer version of this site. Reload this page, then add it again. Nothing was changed.',
        },
        {file},
      );
  }
}

/** What a reader can take along of a course, bring from another browser, and erase. */
export default function CourseRecord({course, site, commit}: Props): ReactNode {
  const format = useCount();
  const [message, setMessage] = useState('');
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    void load().then(({rememberCourse}) => {
      rememberCourse(course);
    });
  }, [course]);

  const save = async () => {
    const {doneIn, RECORD_VERSION} = await load();
    const {questions, pages} = doneIn(course);
    const record = {version: RECORD_VERSION, site, course: course.id, commit, questions, pages};
    download(`${course.id}-record.json`, `${JSON.stringify(record, null, 2)}\n`);
    setMessage(
      translate(
        {
          id: 'theme.training.CourseRecord.saved',
          message: 'Saved. Questions: {questions}. Pages: {pages}.',
        },
        {questions: format(questions.length), pages: format(pages.length)},
      ),
    );
  };

  const add = async (file: File): Promise<string> => {
    const {addDone, MAX_RECORD_LENGTH, parseRecord} = await load();
    const {name} = file;
    const record = file.size > MAX_RECORD_LENGTH ? 'large' : parseRecord(await file.text());
    if (typeof record === 'string') {
      return refusalWords(record, name);
    }
    if (record.site !== site) {
      return translate(
        {
          id: 'theme.training.CourseRecord.site',
          message: '“{file}” is a record of another site, {site}. Nothing was changed.',
        },
        {file: name, site: record.site},
      );
    }
    if (record.course !== course.id) {
      return translate(
        {
          id: 'theme.training.CourseRecord.course',
          message:
            '“{file}” is a record of another course, “{course}”. Add it there. Nothing was changed.',
        },
        {file: name, course: record.course},
      );
    }
    const added = addDone(course, record);
    if (added === null) {
      return translate({
        id: 'theme.training.CourseRecord.full',
        message: 'This browser cannot store the record. Nothing was changed.',
      });
    }
    const words = translate(
      {
        id: 'theme.training.CourseRecord.added',
        message: 'Added. New questions: {questions}. New pages: {pages}.',
      },
      {questions: format(added.questions), pages: format(added.pages)},
    );
    return added.former === 0
      ? words
      : `${words} ${translate(
          {
            id: 'theme.training.CourseRecord.former',
            message: 'No longer in the course, and kept all the same: {count}.',
          },
          {count: format(added.former)},
        )}`;
  };

  const erase = async () => {
    const {doneIn, eraseDone} = await load();
    const {questions, pages} = doneIn(course);
    const question = translate(
      {
        id: 'theme.training.CourseRecord.confirm',
        message:
          'Erase what you have done in “{course}”, with all answers? Questions: {questions}. Pages: {pages}.',
      },
      {
        course: course.title,
        questions: format(questions.length),
        pages: format(pages.length),
      },
    );
    if (confirm(question)) {
      eraseDone(course);
      setMessage(
        translate({
          id: 'theme.training.CourseRecord.erased',
          message: 'Erased. This browser has nothing of this course any more.',
        }),
      );
    }
  };

  return (
    <section className={`training-course-record ${styles.record}`}>
      <Heading as="h2" className="training-heading">
        {translate({id: 'theme.training.CourseRecord.heading', message: 'Your record'})}
      </Heading>
      <p>
        {translate({
          id: 'theme.training.CourseRecord.about',
          message:
            'What you have done is kept in this browser alone. Save it as a file to be safe, or to go on in another browser.',
        })}
      </p>
      <div className={styles.actions}>
        <button
          type="button"
          className="button training-button button--secondary"
          onClick={() => void save()}
        >
          {translate({id: 'theme.training.CourseRecord.save', message: 'Save my record'})}
        </button>
        <button
          type="button"
          className="button training-button button--secondary"
          onClick={() => input.current?.click()}
        >
          {translate({id: 'theme.training.CourseRecord.add', message: 'Add a record'})}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({target}) => {
            const [file] = target.files ?? [];
            if (file) {
              void add(file).then(setMessage);
            }
            // The same file can be chosen again.
            target.value = '';
          }}
        />
        <button type="button" className={styles.erase} onClick={() => void erase()}>
          {translate({id: 'theme.training.CourseRecord.erase', message: 'Erase my record'})}
        </button>
      </div>
      <p role="status" className={styles.message}>
        {message}
      </p>
    </section>
  );
}
