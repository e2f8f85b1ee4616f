import { Field, Input, makeStyles, ProgressBar, Textarea, tokens } from '@fluentui/react-components';
import { type FormEvent, useId, useState } from 'react';
import type { JobRecord } from '../../contract/contract.ts';
import { largestAttachment, longestAlt } from '../../domain/attachments/attachment.ts';
import { maskedIn } from '../../domain/questions/masked.ts';
import { useJob } from '../ask.tsx';
import { useSpeech } from '../language.tsx';
import { CloseForm } from '../parts/close-form.tsx';
import { focusFirst } from '../parts/focus-first.ts';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useObjectAddress } from '../parts/object-address.ts';
import { useLayout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useAttachmentText } from './attachment-language.ts';
import { acceptedFiles, base64Of, looksLikePicture, pastedFile } from './chosen-file.ts';
import { sizeWords } from './size-words.ts';

const useStyles = makeStyles({
  file: { display: 'block', minHeight: '44px', maxWidth: '100%', marginTop: '4px' },
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
  onAttached: (attachment: JobRecord<'addAttachment'>) => void;
  onClose: () => void;
}

/** Chooses or pastes a file, puts a picture into words, and stores it. Nothing is sent before *Læg op*. */
export function AttachForm({ onAttached, onClose }: AttachFormProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, text } = useSpeech();
  const words = useAttachmentText();
  const field = useId();
  const job = useJob('addAttachment');
  const [file, setFile] = useState<File>();
  const [said, setSaid] = useState({ name: '', altDa: '', altEn: '' });
  const [tried, setTried] = useState(false);
  const [unreadable, setUnreadable] = useState(false);
  const isPicture = file !== undefined && looksLikePicture(file);
  const preview = useObjectAddress(isPicture ? file : undefined);
  const fault = fileFault();

  function fileFault(): string | undefined {
    if (unreadable) return words.form.unreadable;
    if (!file) return tried ? words.form.needed : undefined;
    return file.size > largestAttachment ? words.form.tooLarge : undefined;
  }

  function choose(chosen: File | undefined): void {
    if (!chosen) return;
    job.reset();
    setUnreadable(false);
    setFile(chosen);
    setSaid({ ...said, name: chosen.name });
  }

  function problemWith(written: string, missing?: string): string | undefined {
    const cpr = maskedIn(written);
    if (cpr.length > 0) return text.questions.ask.cprHelp(cpr.join(', '));
    return tried && written.trim() === '' ? missing : undefined;
  }

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    const isWorded = !isPicture || said.altDa.trim() !== '';
    const hasCpr = Object.values(said).some((one) => maskedIn(one).length > 0);
    if (!file || file.size > largestAttachment || !isWorded || hasCpr || job.isPending) return;
    const content = await base64Of(file).catch(() => undefined);
    setUnreadable(content === undefined);
    if (content === undefined) return;
    const alt = isPicture ? { altDa: said.altDa, altEn: said.altEn } : {};
    const name = said.name.trim() || words.form.pasted;
    job.mutate({ name, ...alt, content }, { onSuccess: ({ record }) => onAttached(record) });
  }

  const set = (changed: Partial<typeof said>) => setSaid({ ...said, ...changed });
  const validation = (problem: string | undefined) => (problem ? { validationMessage: problem } : {});
  return (
    <form
      ref={focusFirst}
      className={layout.form}
      aria-label={words.attach}
      onSubmit={(event) => void send(event)}
      onPaste={(event) => choose(pastedFile(event))}
    >
      <div>
        <label htmlFor={field}>{words.form.file}</label>
        <input
          id={field}
          className={styles.file}
          type="file"
          accept={acceptedFiles}
          aria-describedby={`${field}-help`}
          onChange={(event) => choose(event.target.files?.[0])}
        />
        <p id={`${field}-help`} className={layout.quiet}>
          {words.form.paste} {words.form.kinds}
        </p>
      </div>
      {fault && <Notice kind="warning" title={fault} role="alert" />}
      {file && (
        <p className={layout.quiet} role="status">
          {words.form.chosen(file.name, sizeWords(file.size, language, words))}
        </p>
      )}
      {preview && <img className={styles.picture} src={preview} alt="" />}
      {isPicture && (
        <>
          <Field
            label={words.form.alt}
            hint={words.form.altHelp}
            required
            {...validation(problemWith(said.altDa, words.form.altNeeded))}
          >
            <Textarea
              size="large"
              resize="vertical"
              value={said.altDa}
              maxLength={longestAlt}
              onChange={(_, { value }) => set({ altDa: value })}
            />
          </Field>
          <Field label={words.form.altEn} {...validation(problemWith(said.altEn))}>
            <Textarea
              size="large"
              resize="vertical"
              value={said.altEn}
              maxLength={longestAlt}
              onChange={(_, { value }) => set({ altEn: value })}
            />
          </Field>
        </>
      )}
      {file && (
        <Field label={words.form.name} {...validation(problemWith(said.name))}>
          <Input size="large" value={said.name} maxLength={120} onChange={(_, { value }) => set({ name: value })} />
        </Field>
      )}
      {job.isPending && (
        <Field validationMessage={words.form.progress} validationState="none">
          <ProgressBar aria-label={words.form.saving} />
        </Field>
      )}
      {job.error && !job.isPending && <RefusalNotice fault={job.error} />}
      <div className={layout.actions}>
        <Action type="submit" appearance="primary" disabledFocusable={job.isPending}>
          {job.isPending ? words.form.saving : words.form.save}
        </Action>
        <CloseForm onClose={onClose} />
      </div>
    </form>
  );
}
