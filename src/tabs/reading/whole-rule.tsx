import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { type ReactNode, useId } from 'react';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';

const useStyles = makeStyles({
  rule: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  // Out of sight on the screen only: paper has the whole rule.
  closed: { '@media screen': { display: 'none' } },
});

/** The rest of a rule that opened on its changes, one press away. */
export function WholeRule({ open, onToggle, children }: { open: boolean; onToggle: () => void; children: ReactNode }) {
  const styles = useStyles();
  const region = useId();
  const words = useSpeech().text.reading.change;
  return (
    <>
      <div data-screen-only>
        <Action
          icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={open}
          aria-controls={region}
          onClick={onToggle}
        >
          {open ? words.hideAll : words.showAll}
        </Action>
      </div>
      <div id={region} className={mergeClasses(styles.rule, !open && styles.closed)}>
        {children}
      </div>
    </>
  );
}
