import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { type ReactNode, useId } from 'react';
import { Action } from '../parts/link-button.tsx';

const frame = `2px solid ${tokens.colorNeutralForeground1}`;

const useStyles = makeStyles({
  question: { margin: 0, padding: 0, border: 'none', minInlineSize: 0 },
  ask: { padding: 0, marginBottom: '6px', fontWeight: tokens.fontWeightSemibold },
  help: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
  button: { minWidth: '44px', paddingInline: '12px', fontWeight: tokens.fontWeightRegular },
  // What is chosen is a frame and a tick, not a colour alone.
  chosen: { border: frame, ':hover': { border: frame }, ':hover:active': { border: frame } },
});

export interface Choice {
  id: string;
  name: string;
  chosen: boolean;
  onPress: () => void;
}

interface ChoicesProps {
  ask: string;
  help?: string | undefined;
  choices: readonly Choice[];
  children?: ReactNode;
}

/** One question and its buttons. Each press is an answer, saved at once. */
export function Choices({ ask, help, choices, children }: ChoicesProps) {
  const styles = useStyles();
  const helpId = useId();
  return (
    <fieldset className={styles.question} {...(help !== undefined && { 'aria-describedby': helpId })}>
      <legend className={styles.ask}>{ask}</legend>
      {help !== undefined && (
        <div id={helpId} className={styles.help}>
          {help}
        </div>
      )}
      <div className={styles.buttons}>
        {choices.map(({ id, name, chosen, onPress }) => (
          <Action
            key={id}
            className={mergeClasses(styles.button, chosen && styles.chosen)}
            aria-pressed={chosen}
            {...(chosen && { icon: <CheckmarkRegular /> })}
            onClick={onPress}
          >
            {name}
          </Action>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
