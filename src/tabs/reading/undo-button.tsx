import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useState } from 'react';
import type { Moment } from '../../core/dates.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';

// The second tap of a double tap lands where this button has just come: it must not take the confirmation back.
const deafMs = 700;
// Whoever is on the button with keyboard or screen reader gets the grace the server gives a slow line (WCAG 2.2.1).
const graceSeconds = 15;

interface UndoButtonProps {
  from: Moment;
  until: Moment;
  undoing: boolean;
  onUndo: () => void;
  /** The time is over and the button goes, perhaps with the focus on it. */
  onGone: (hadFocus: boolean) => void;
}

/** *Fortryd*, with the seconds that are left by the server's clock. */
export function UndoButton({ from, until, undoing, onUndo, onGone }: UndoButtonProps) {
  const { text } = useSpeech();
  const [born] = useState(() => performance.now());
  const [held, setHeld] = useState(false);
  const [seconds, setSeconds] = useState(() => secondsBetween(from, until));
  const gone = held ? seconds <= -graceSeconds : seconds <= 0;

  useEffect(() => {
    const whole = secondsBetween(from, until);
    const tick = setInterval(() => setSeconds(whole - Math.floor((performance.now() - born) / 1000)), 250);
    return () => clearInterval(tick);
  }, [from, until, born]);

  useEffect(() => {
    if (gone && !undoing) onGone(held);
  }, [gone, held, undoing, onGone]);

  return (
    <Action
      icon={<ArrowUndoRegular />}
      disabledFocusable={undoing}
      aria-label={text.reading.confirm.undo}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onClick={() => {
        if (performance.now() - born > deafMs) onUndo();
      }}
    >
      {undoing ? text.reading.confirm.undoing : text.reading.confirm.undoFor(Math.max(seconds, 0))}
    </Action>
  );
}

function secondsBetween(from: Moment, until: Moment): number {
  return Math.max(0, Math.round((Date.parse(until) - Date.parse(from)) / 1000));
}
