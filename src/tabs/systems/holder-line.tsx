import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'start',
    '@media (max-width: 479px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& p': { margin: 0, overflowWrap: 'anywhere' },
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    '@media (min-width: 480px)': { minHeight: 'var(--control)' },
  },
  steps: {
    display: 'flex',
    flexWrap: 'wrap',
    // In line with the words above, or at the edge beside them.
    marginInlineStart: '-12px',
    '& button': { minWidth: 'auto' },
  },
});

interface HolderLineProps {
  name: string;
  /** What else there is to say. */
  children?: ReactNode;
  /** What can be done, beside it and not on paper. */
  steps?: ReactNode;
}

/** Who has a part, or what a document is called, with what can be done beside it. */
export function HolderLine({ name, children, steps }: HolderLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <p>{name}</p>
        {children}
      </div>
      {steps && (
        <div className={styles.steps} data-screen-only>
          {steps}
        </div>
      )}
    </div>
  );
}

interface OpenPartProps {
  /** What the part is called. */
  name: string;
  /** Nobody gives way. */
  isNew: boolean;
  /** Others have it already. */
  isMore?: boolean;
  onOpen: () => void;
}

/** Opens the form in which somebody gets the part. */
export function OpenPart({ name, isNew, isMore = false, onOpen }: OpenPartProps) {
  const words = useText('systems');
  return (
    <Action
      appearance="subtle"
      aria-label={(isMore ? words.appointMoreNamed : isNew ? words.appointNamed : words.changeNamed)(name)}
      {...(isMore && { className: layout.flush })}
      onClick={onOpen}
      data-screen-only
    >
      {isMore ? words.appointMore : isNew ? words.appoint : words.change}
    </Action>
  );
}
