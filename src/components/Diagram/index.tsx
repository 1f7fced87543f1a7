import {useId, type ComponentProps, type ComponentType, type ReactNode} from 'react';
import clsx from 'clsx';
import styles from './styles.module.css';

interface Props {
  /** An SVG file imported as a component, so that it is inlined and follows the theme. */
  readonly image: ComponentType<ComponentProps<'svg'>>;
  /** A short name, announced in place of the picture. */
  readonly title: string;
  /** Everything the picture says, in words, for readers who cannot see it. */
  readonly description: string;
  /** The caption. */
  readonly children: ReactNode;
}

/** A picture with a caption and a full text alternative. */
export default function Diagram({image: Image, title, description, children}: Props): ReactNode {
  const descriptionId = useId();
  return (
    <figure className={clsx('diagram', styles.diagram)}>
      <Image
        className={styles.image}
        role="img"
        aria-label={title}
        aria-describedby={descriptionId}
      />
      {/* Hidden elements still describe; visible text would be read twice. */}
      <p id={descriptionId} hidden>
        {description}
      </p>
      <figcaption className={styles.caption}>{children}</figcaption>
    </figure>
  );
}
