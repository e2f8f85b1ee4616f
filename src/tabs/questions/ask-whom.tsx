import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language.tsx';
import type { Whom } from './whom.ts';

const useStyles = makeStyles({
  option: {
    display: 'flex',
    flexDirection: 'column',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
  },
  help: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  only: { margin: 0 },
});

interface AskWhomProps {
  whom: Whom;
  to: 'manager' | 'dpo';
  onChoose: (to: 'manager' | 'dpo') => void;
}

/** The manager by name, or the DBR, whom the manager does not look over the shoulder of. */
export function AskWhom({ whom, to, onChoose }: AskWhomProps) {
  const styles = useStyles();
  const { text } = useSpeech();
  const words = text.questions.ask;
  const manager = whom.manager !== undefined && (
    <Option
      name={(whom.nearness === 'above' ? words.managerAbove : words.manager)(whom.manager)}
      help={whom.dpo && words.managerHelp}
    />
  );
  const dpo = whom.dpo && (
    <Option
      name={(whom.dpo.deputy ? words.deputy : words.dpo)(whom.dpo.name)}
      help={whom.noManager === undefined ? words.dpoHelp : undefined}
    />
  );
  if (!manager || !dpo) {
    return (
      <div>
        {whom.noManager && (
          <p className={styles.only}>{whom.noManager === 'outside' ? words.outside : words.noManager}</p>
        )}
        {manager || dpo}
      </div>
    );
  }
  return (
    <Field label={words.whom}>
      <RadioGroup value={to} onChange={(_, { value }) => onChoose(value === 'dpo' ? 'dpo' : 'manager')}>
        <Radio value="manager" label={manager} />
        <Radio value="dpo" label={dpo} />
      </RadioGroup>
    </Field>
  );
}

function Option({ name, help }: { name: string; help?: string | undefined }) {
  const styles = useStyles();
  return (
    <span className={styles.option}>
      <strong>{name}</strong>
      {help && <span className={styles.help}>{help}</span>}
    </span>
  );
}
