import { type ButtonProps, makeStyles } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons/svg/attach';
import { useState } from 'react';
import type { Language } from '../../core/language.ts';
import { attachmentMarkdown } from '../../features/handbook/attachment.ts';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { AttachForm } from './attach-form.tsx';

// Among the tools of the editor it looks as they do.
const useStyles = makeStyles({ subtle: { minWidth: 'auto', paddingInline: '8px' } });

interface AttachButtonProps {
  /** Of the text it is put into: a picture brings its words in that language. */
  language: Language;
  appearance?: ButtonProps['appearance'];
  /** @param markdown what to put into the text: `![…](attachment:…)` for a picture, `[…](attachment:…)` for a file */
  onAttached?: (markdown: string) => void;
}

/** A button that opens the form, and hands back what belongs in the text; for the editor of a rule, and for the list. */
export function AttachButton({ language, appearance, onAttached }: AttachButtonProps) {
  const styles = useStyles();
  const words = useText('attachments');
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState('');
  if (!open) {
    return (
      <>
        {done !== '' && <Notice kind="good" title={done} role="status" />}
        <div className={appearance === 'subtle' ? undefined : layout.actions}>
          <Action
            {...(appearance && { appearance })}
            icon={<AttachRegular />}
            className={appearance === 'subtle' ? styles.subtle : undefined}
            onClick={() => {
              setDone('');
              setOpen(true);
            }}
          >
            {words.attach}
          </Action>
        </div>
      </>
    );
  }
  return (
    <div className={layout.card}>
      <AttachForm
        onClose={() => setOpen(false)}
        onAttached={(attachment) => {
          const { name, altDa, altEn, existed } = attachment;
          setDone(existed ? words.existed(name) : words.attached(name));
          setOpen(false);
          onAttached?.(attachmentMarkdown(attachment, language === 'en' ? (altEn ?? altDa) : altDa));
        }}
      />
    </div>
  );
}
