import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { hasWords, isTooLong } from '../../features/questions/question.ts';
import { Unreachable } from '../faults.ts';
import { useSpeech } from '../language.tsx';
import { Form, useForm } from '../parts/form/form.tsx';
import { Notice } from '../parts/notice.tsx';
import { useOnline } from '../parts/offline-notice.tsx';
import type { Whom } from './whom.ts';
import { WrittenText } from './written-text.tsx';

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

/** What the reader has written so far; without a choice the manager gets it, where there is one. */
export interface Draft {
  text: string;
  to?: 'manager' | 'dpo';
}

interface AskWriteProps {
  whom: Whom;
  draft: Draft;
  sending: boolean;
  fault?: Error | undefined;
  onChange: (draft: Draft) => void;
  onSend: (wanted: { text: string; to: 'manager' | 'dpo' }) => void;
  onCancel: () => void;
}

/** To whom, and what. A failed sending leaves both as they are. */
export function AskWrite({ whom, draft, sending, fault, onChange, onSend, onCancel }: AskWriteProps) {
  const online = useOnline();
  const words = useSpeech().text.questions.ask;
  const wish = draft.to ?? 'manager';
  const to = whom[wish] === undefined ? (whom.manager === undefined ? 'dpo' : 'manager') : wish;
  const missing = !hasWords(draft.text);
  const unsent = fault instanceof Unreachable && fault.offline;
  const sent = { isPending: sending, error: unsent ? null : (fault ?? null) };

  const form = useForm(sent, () => {
    if (!missing && !isTooLong(draft.text)) onSend({ text: draft.text.trim(), to });
  });

  return (
    <Form {...form} says={[words.send, words.sending]} onClose={onCancel}>
      <AskWhom whom={whom} to={to} onChoose={(chosen) => onChange({ ...draft, to: chosen })} />
      <WrittenText
        label={words.text}
        hint={words.textHelp}
        value={draft.text}
        fault={form.tried && missing ? words.empty : undefined}
        onChange={(value) => onChange({ ...draft, text: value })}
      />
      {unsent && !sending && <Notice kind="warning" title={online ? words.backOnline : words.offline} role="alert" />}
    </Form>
  );
}

interface AskWhomProps {
  whom: Whom;
  to: 'manager' | 'dpo';
  onChoose: (to: 'manager' | 'dpo') => void;
}

/** The manager by name, or the DBR, whom the manager does not look over the shoulder of. */
function AskWhom({ whom, to, onChoose }: AskWhomProps) {
  const styles = useStyles();
  const words = useSpeech().text.questions.ask;
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
