import React, {type PointerEvent, type ReactNode, useMemo, useRef, useState} from 'react';
import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {
  moveTo,
  readItems,
  renderNow,
  useNumberFormat,
  verdictOf,
} from 'docusaurus-plugin-training/client';
import Mark from '@theme/KnowledgeCheck/Mark';
import type {Props} from '@theme/KnowledgeCheck/Sequencing/Input';
import styles from './styles.module.css';

/** Items to be moved by buttons or, for who has a pointer, by dragging. */
export default function Input(props: Props): ReactNode {
  const {entry, anchor, phase, response, checked, locked, onRespond} = props;
  const items = useMemo(() => readItems(entry.element), [entry]);
  const format = useNumberFormat();
  const isInteractive = useIsBrowser();
  const rightParts = entry.model.rightParts(checked);
  const listRef = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [moved, setMoved] = useState('');

  const order = response.length === 0 ? items.map(({id}) => id) : response;
  const byId = new Map(items.map((item) => [item.id, item]));

  const move = (id: string, place: number) => {
    const item = byId.get(id)?.label ?? '';
    onRespond(moveTo(order, id, place));
    setMoved(
      translate(
        {
          id: 'theme.training.KnowledgeCheck.moved',
          message: '{item}: place {place} of {total}',
        },
        {item, place: format(place + 1), total: format(order.length)},
      ),
    );
  };
  const onPointerMove = (event: PointerEvent) => {
    if (dragged === null) {
      return;
    }
    const row = document.elementFromPoint(event.clientX, event.clientY)?.closest('li');
    const place = [...event.currentTarget.children].findIndex((other) => other === row);
    if (place !== -1 && order[place] !== dragged) {
      move(dragged, place);
    }
  };
  const moveButton = (id: string, place: number, name: 'up' | 'down', label: string) => {
    const target = name === 'up' ? place - 1 : place + 1;
    const isPossible = target >= 0 && target < order.length;
    return (
      <button
        type="button"
        className={styles.button}
        aria-label={`${label} ${byId.get(id)?.label ?? ''}`}
        aria-describedby={
          phase !== 'open' && checked[place] === id ? `${anchor}-${id}-mark` : undefined
        }
        aria-disabled={!isPossible || undefined}
        onClick={({currentTarget}) => {
          if (isPossible) {
            renderNow(() => {
              move(id, target);
            });
            // A row that is put elsewhere in the document loses the focus.
            currentTarget.focus();
          }
        }}
      >
        {name === 'up' ? '↑' : '↓'}
      </button>
    );
  };

  return (
    <>
      <ol
        ref={listRef}
        className={styles.list}
        onPointerMove={onPointerMove}
        onPointerUp={() => {
          setDragged(null);
        }}
        onPointerCancel={() => {
          setDragged(null);
        }}
      >
        {order.map((id, place) => (
          <li
            key={id}
            className={`training-item ${styles.item}`}
            data-dragged={id === dragged ? '' : undefined}
          >
            {!locked && (
              <span
                className={styles.handle}
                aria-hidden="true"
                data-ready={isInteractive ? '' : undefined}
                onPointerDown={(event) => {
                  // The list follows the pointer wherever it goes.
                  listRef.current?.setPointerCapture(event.pointerId);
                  setDragged(id);
                }}
              />
            )}
            <div className={styles.text}>{byId.get(id)?.text}</div>
            {phase !== 'open' && checked[place] === id && (
              <span id={`${anchor}-${id}-mark`} className={styles.mark}>
                <Mark verdict={verdictOf(rightParts[place] ?? false)} />
              </span>
            )}
            {!locked && (
              <span className={styles.buttons} data-ready={isInteractive ? '' : undefined}>
                {moveButton(
                  id,
                  place,
                  'up',
                  translate({
                    id: 'theme.training.KnowledgeCheck.moveUp',
                    message: 'Move up',
                  }),
                )}
                {moveButton(
                  id,
                  place,
                  'down',
                  translate({
                    id: 'theme.training.KnowledgeCheck.moveDown',
                    message: 'Move down',
                  }),
                )}
              </span>
            )}
          </li>
        ))}
      </ol>
      <div role="status" className={styles.announcement}>
        {order === response && response !== checked && moved}
      </div>
    </>
  );
}
