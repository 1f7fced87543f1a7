import React, {type ReactNode, useEffect, useRef, useState} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Course} from 'docusaurus-plugin-training/client/internal';
import {useCount} from 'docusaurus-plugin-training/client/coursePage';
import Eraser from '@theme/CourseRecord/Eraser';
import Name from '@theme/CourseRecord/Name';
import {
  addedWords,
  eraseWords,
  refusalWords,
  savedWords,
  strangeWords,
} from '@theme/CourseRecord/Words';
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
    const {doneIn, nameToTake, RECORD_VERSION, recordFile} = await load();
    const done = doneIn(course);
    const name = nameToTake();
    const about = {version: RECORD_VERSION, site, course: course.id, commit, name};
    download(recordFile(course.id, name), `${JSON.stringify({...about, ...done}, null, 2)}\n`);
    setMessage(savedWords(done, format));
  };

  const add = async (file: File): Promise<string> => {
    const {addDone, MAX_RECORD_LENGTH, parseRecord} = await load();
    const record = file.size > MAX_RECORD_LENGTH ? 'large' : parseRecord(await file.text());
    if (typeof record === 'string') {
      return refusalWords(record, file.name);
    }
    return record.site === site && record.course === course.id
      ? addedWords(addDone(course, record), format)
      : strangeWords(file.name, record, site);
  };

  const ask = async () => {
    const {doneIn, nameToTake} = await load();
    // What was done before is no answer to the question.
    setMessage('');
    return eraseWords(course.title, doneIn(course), nameToTake(), format);
  };

  const erase = async () => {
    const {eraseDone} = await load();
    eraseDone(course);
    setMessage(
      translate({
        id: 'theme.training.CourseRecord.erased',
        message: 'Erased. This browser has nothing of this course any more.',
      }),
    );
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
      {course.assessment && <Name />}
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
        <Eraser ask={ask} onErase={erase} />
      </div>
      <p role="status" className={styles.message}>
        {message}
      </p>
    </section>
  );
}
