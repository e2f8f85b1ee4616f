import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactNode, useEffect, useState } from 'react';
import { useSpeech } from '../language.tsx';
import { Action } from './link-button.tsx';
import { Notice } from './notice.tsx';

const useStyles = makeStyles({
  toast: {
    position: 'fixed',
    zIndex: 2,
    insetInline: '16px',
    // Above the menu, or a rule's own bar, under the thumb.
    bottom: 'calc(76px + env(safe-area-inset-bottom))',
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    '@media (min-width: 768px)': { insetInline: 'auto 32px', bottom: '24px', width: '400px' },
  },
  close: { position: 'absolute', insetInlineEnd: '2px', top: '2px', minWidth: 'auto', paddingInline: '10px' },
  body: { paddingInlineEnd: '44px' },
});

/** One at a time: what is said now takes the place of what was said elsewhere on the page. */
let putAwayLast: (() => void) | undefined;

interface ToastProps {
  /** What has just been done; another object is another thing done, also in the same words. */
  of: { said: string } | undefined;
  /** What takes it back. */
  children?: ReactNode;
}

/**
 * What has just been done, over the foot of the page. It comes after what was pressed for the keyboard, and stays until
 * something else is done or it is closed: no time runs out on *Fortryd*.
 */
export function Toast({ of: done, children }: ToastProps) {
  const styles = useStyles();
  const { text } = useSpeech();
  const [closed, close] = useState<ToastProps['of']>();

  useEffect(() => {
    if (!done) return;
    const putAway = () => close(done);
    putAwayLast?.();
    putAwayLast = putAway;
    return () => {
      if (putAwayLast === putAway) putAwayLast = undefined;
    };
  }, [done]);

  return (
    <div role="status">
      {done && done !== closed && (
        <div className={mergeClasses('layout-toast', styles.toast)} data-screen-only>
          <Notice kind="good" className={styles.body} title={done.said}>
            {children}
          </Notice>
          <Action
            className={styles.close}
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={text.shell.close}
            onClick={() => close(done)}
          />
        </div>
      )}
    </div>
  );
}
