import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import NameField, {type Props} from '@theme/CourseRecord/NameField';
import styles from './styles.module.css';

export type {Props};

/**
 * Where the reader types the name, and prints the certificate. It is not printed itself, and it is
 * no form, in which Enter in the field would print.
 */
export default function Name(props: Props): ReactNode {
  return (
    <div className={styles.name}>
      <NameField {...props} />
      <button
        type="button"
        className="button training-button button--primary"
        onClick={() => {
          window.print();
        }}
      >
        {translate({id: 'theme.training.CourseCertificate.print', message: 'Print'})}
      </button>
    </div>
  );
}
