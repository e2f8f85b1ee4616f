import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { ActionInput, ActionRecord } from '../../contract/contract.ts';
import { longestAlt } from '../../features/handbook/attachment.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import type { At } from '../parts/form/entry.ts';
import { LineField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { layout } from '../parts/page.tsx';
import { useObjectAddress } from '../parts/prose/object-address.ts';
import { useText } from '../use-text.ts';
import { looksLikePicture, pastedFile } from './chosen-file.ts';
import { FileField } from './file-field.tsx';
import { SendProgress } from './send-progress.tsx';
import { sizeWords } from './size-words.ts';
import { useChosenFile } from './use-chosen-file.ts';

const longestName = 120;

const useStyles = makeStyles({
  picture: {
    maxWidth: '100%',
    maxHeight: '240px',
    objectFit: 'contain',
    alignSelf: 'flex-start',
    backgroundColor: '#ffffff',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

type AttachInput = Pick<ActionInput<'addAttachment'>, 'name' | 'altDa' | 'altEn'>;

interface AttachFormProps {
  onAttached: (attachment: ActionRecord<'addAttachment'>) => void;
  onClose: () => void;
}

/** Chooses or pastes a file, puts a picture into words, and stores it. Nothing is sent before *Læg op*. */
export function AttachForm({ onAttached, onClose }: AttachFormProps) {
  const styles = useStyles();
  const { language } = useSpeech();
  const words = useText('attachments');
  const action = useAction('addAttachment');
  const chosen = useChosenFile();
  const { file } = chosen;
  const isPicture = file !== undefined && looksLikePicture(file);
  const preview = useObjectAddress(isPicture ? file : undefined);

  async function send({ name = '', altDa, altEn = '' }: AttachInput): Promise<void> {
    const content = await chosen.read();
    if (content === undefined) return;
    const alt = isPicture ? { altDa, altEn } : {};
    const input = { name: name || words.form.pasted, ...alt, content };
    action.mutate(input, { onSuccess: ({ record }) => onAttached(record) });
  }

  function choose(next: File | undefined): void {
    if (!next) return;
    action.reset();
    chosen.choose(next);
  }

  return (
    <div onPaste={(event) => choose(pastedFile(event))}>
      <EntryForm<AttachInput>
        label={words.attach}
        focused
        words={words.form}
        names={words.form}
        begin={{ name: '', altDa: '', altEn: '' }}
        sending={action}
        onSend={(said) => void send(said)}
        onClose={onClose}
      >
        {({ at, set }) => (
          <>
            <FileField fault={chosen.fault} help={`${words.form.paste} ${words.form.kinds}`} onChoose={choose} />
            {file && (
              <p className={layout.quiet} role="status">
                {words.form.chosen(file.name, sizeWords(file.size, language, words))}
              </p>
            )}
            {preview && <img className={styles.picture} src={preview} alt="" />}
            {isPicture && (
              <>
                <TextField
                  {...at('altDa', words.form.alt, words.form.altHelp)}
                  max={longestAlt}
                  required={words.form.altNeeded}
                  refusesCpr
                />
                <TextField {...at('altEn')} max={longestAlt} refusesCpr />
              </>
            )}
            {file && <NameField {...at('name')} file={file} set={set} />}
            <SendProgress isPending={action.isPending} />
          </>
        )}
      </EntryForm>
    </div>
  );
}

interface NameFieldProps extends At<string> {
  file: File;
  set: (name: { name: string }) => void;
}

/** What the file is called; another file brings its own name. */
function NameField({ file, set, ...at }: NameFieldProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another file has another name
  useEffect(() => set({ name: file.name }), [file]);
  return <LineField {...at} max={longestName} refusesCpr />;
}
