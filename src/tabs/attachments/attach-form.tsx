import { makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ActionRecord } from '../../contract/contract.ts';
import { longestAlt } from '../../features/handbook/attachment.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { focusFirst } from '../parts/focus-first.ts';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { isReady } from '../parts/free-text-ready.ts';
import { layout } from '../parts/page.tsx';
import { useObjectAddress } from '../parts/prose/object-address.ts';
import { useText } from '../use-text.ts';
import { looksLikePicture, pastedFile } from './chosen-file.ts';
import { FileField } from './file-field.tsx';
import { SendActions } from './send-actions.tsx';
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
  const [said, setSaid] = useState({ name: '', altDa: '', altEn: '' });
  const [tried, setTried] = useState(false);
  const isPicture = file !== undefined && looksLikePicture(file);
  const preview = useObjectAddress(isPicture ? file : undefined);

  function choose(next: File | undefined): void {
    if (!next) return;
    action.reset();
    chosen.choose(next);
    setSaid({ ...said, name: next.name });
  }

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    const isWorded = !isPicture || said.altDa.trim() !== '';
    if (!isWorded || !isReady([], Object.values(said)) || action.isPending) return;
    const content = await chosen.read();
    if (content === undefined) return;
    const alt = isPicture ? { altDa: said.altDa, altEn: said.altEn } : {};
    const name = said.name.trim() || words.form.pasted;
    action.mutate({ name, ...alt, content }, { onSuccess: ({ record }) => onAttached(record) });
  }

  const set = (changed: Partial<typeof said>) => setSaid({ ...said, ...changed });
  return (
    <form
      ref={focusFirst}
      className={layout.form}
      aria-label={words.attach}
      onSubmit={(event) => void send(event)}
      onPaste={(event) => choose(pastedFile(event))}
    >
      <FileField fault={chosen.fault} help={`${words.form.paste} ${words.form.kinds}`} onChoose={choose} />
      {file && (
        <p className={layout.quiet} role="status">
          {words.form.chosen(file.name, sizeWords(file.size, language, words))}
        </p>
      )}
      {preview && <img className={styles.picture} src={preview} alt="" />}
      {isPicture && (
        <>
          <FreeTextField
            label={words.form.alt}
            hint={words.form.altHelp}
            value={said.altDa}
            maxLength={longestAlt}
            required
            refusesCpr
            needed={tried && words.form.altNeeded}
            onChange={(altDa) => set({ altDa })}
          />
          <FreeTextField
            label={words.form.altEn}
            value={said.altEn}
            maxLength={longestAlt}
            refusesCpr
            onChange={(altEn) => set({ altEn })}
          />
        </>
      )}
      {file && (
        <FreeTextField
          label={words.form.name}
          value={said.name}
          maxLength={longestName}
          oneLine
          refusesCpr
          onChange={(name) => set({ name })}
        />
      )}
      <SendActions action={action} onClose={onClose} />
    </form>
  );
}
