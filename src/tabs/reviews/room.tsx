import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { minutesOf } from '../../features/reviews/point.ts';
import { Action } from '../parts/link-button.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { PointOnScreen } from './point-on-screen.tsx';
import type { ShownPoint } from './point-words.ts';

const useStyles = makeStyles({
  room: {
    boxSizing: 'border-box',
    width: '100vw',
    maxWidth: '100vw',
    height: '100dvh',
    maxHeight: '100dvh',
    margin: 0,
    padding: '16px clamp(16px, 4vw, 64px)',
    border: 'none',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  inside: { display: 'flex', flexDirection: 'column', rowGap: '16px', minHeight: '100%' },
  top: { display: 'flex', flexWrap: 'wrap', gap: '4px 24px', alignItems: 'center', fontSize: tokens.fontSizeBase400 },
  clock: { marginInlineStart: 'auto' },
  middle: { flexGrow: 1 },
  // Always within reach of a thumb, however long the point is.
  actions: {
    position: 'sticky',
    bottom: '-16px',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    marginInline: '-4px',
    padding: '12px 4px 20px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  leave: { marginInlineStart: 'auto' },
});

interface RoomProps {
  points: readonly ShownPoint[];
  /** When the meeting began, in milliseconds. */
  begunAt: number;
  attendance: React.ReactNode;
  /** The code for those who use their own phone, and what stands of it at the top of every point. */
  phone: React.ReactNode;
  code: string | undefined;
  onRecord: () => void;
  onLeave: () => void;
}

const everyMs = 10_000;
const forwards: readonly string[] = ['ArrowRight', 'PageDown'];
const backwards: readonly string[] = ['ArrowLeft', 'PageUp'];

/** *Hold møde*: one point fills the screen in the room; buttons, arrow keys and a presenter's clicker go on and back. */
export function Room({ points, begunAt, attendance, phone, code, onRecord, onLeave }: RoomProps) {
  const styles = useStyles();
  const { room: words, phone: phoneWords } = useText('manager').reviews;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [at, go] = useState(0);
  const used = useMinutesSince(begunAt);
  const point = points[at];
  const last = points.length - 1;
  const isLast = at === last;

  const move = useCallback((by: 1 | -1) => go((from) => Math.min(last, Math.max(0, from + by))), [last]);

  // Of the whole page: a click beside everything takes the focus out of the dialog, and a clicker must go on working.
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const by = forwards.includes(event.key) ? 1 : backwards.includes(event.key) ? -1 : undefined;
      // A field has its own use for the arrows.
      if (by === undefined || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      move(by);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [move]);

  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  // Each point is read aloud from its heading, and the keys go on working when the one before it is gone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading is another one for each point
  useEffect(() => heading.current?.focus(), [at]);

  return (
    <dialog
      ref={dialog}
      className={styles.room}
      aria-label={words.title}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      <div className={styles.inside}>
        <div className={styles.top}>
          <strong>{words.place(at + 1, points.length)}</strong>
          {code && <span>{phoneWords.code(code)}</span>}
          <span className={styles.clock}>{words.clock(used, minutesOf(points))}</span>
        </div>
        <div className={styles.middle}>
          {point && <PointOnScreen key={at} point={point} at={at} headingRef={heading} />}
        </div>
        <Folded title={words.whoIsHere}>{attendance}</Folded>
        <Folded title={phoneWords.title}>{phone}</Folded>
        <div className={styles.actions}>
          <Action disabledFocusable={at === 0} onClick={() => move(-1)}>
            {words.previous}
          </Action>
          {isLast ? (
            <Action appearance="primary" onClick={onRecord}>
              {words.toRecord}
            </Action>
          ) : (
            <Action appearance="primary" onClick={() => move(1)}>
              {words.next}
            </Action>
          )}
          <span className={layout.quiet}>{words.keys}</span>
          <Action className={styles.leave} appearance="subtle" onClick={onLeave}>
            {words.leave}
          </Action>
        </div>
      </div>
    </dialog>
  );
}

/** Whole minutes since a moment. */
function useMinutesSince(begunAt: number): number {
  const [now, tick] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => tick(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.floor((now - begunAt) / 60_000));
}
