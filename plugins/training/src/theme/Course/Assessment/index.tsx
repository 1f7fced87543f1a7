import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {CourseAssessment} from 'docusaurus-plugin-training/client/internal';
import {useCount} from 'docusaurus-plugin-training/client/coursePage';
import type {CourseStanding} from '@theme/Course/Standing';
import Module from '@theme/Course/Module';
import Page from '@theme/Course/Page';

export interface Props {
  readonly assessment: CourseAssessment;
  /** How far the reader is; `null` before anybody knows. */
  readonly standing: CourseStanding | null;
  readonly headingAs: 'h2' | 'h3';
}

const noTick = () => undefined;

/** What comes after the pages of a course. Nothing moves when the words come. */
export default function Assessment({assessment, standing, headingAs}: Props): ReactNode {
  const {id, title, permalink, questions, review, certificate} = assessment;
  const format = useCount();
  const links = useBrokenLinks();
  const rows = [
    {
      key: 'assessment',
      title,
      permalink,
      told: standing?.assessment,
      words: translate(
        {id: 'theme.training.Course.questions', message: 'Questions: {count}'},
        {count: format(questions)},
      ),
    },
    {
      key: 'review',
      title: translate({id: 'theme.training.Course.missed', message: 'Review what you missed'}),
      permalink: review,
      told: standing?.review,
      words: '',
    },
    ...(certificate === null
      ? []
      : [
          {
            key: 'certificate',
            title: translate({id: 'theme.training.Course.certificate', message: 'Certificate'}),
            permalink: certificate,
            told: standing?.certificate,
            words: '',
          },
        ]),
  ];
  rows.forEach((row) => {
    links.collectLink(row.permalink);
  });
  return (
    <Module
      title={translate({id: 'theme.training.Course.assessment', message: 'Final assessment'})}
      count=""
      headingAs={headingAs}
      links={[]}
    >
      {rows.map(({key, told, words, ...row}) => (
        <Page
          {...row}
          key={key}
          id={`${id} ${key}`}
          minutes=""
          words={told?.words ?? words}
          status={told?.status ?? 'open'}
          isTicked={false}
          onTick={noTick}
        />
      ))}
    </Module>
  );
}
