import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFile } from '../../api-hooks.tsx';
import { useSpeech } from '../../language.tsx';
import { saveBlob } from './save-blob.ts';

const useStyles = makeStyles({
  // It stands in a sentence: a button that looks like the links around it.
  link: {
    display: 'inline',
    padding: 0,
    border: 'none',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/** A file of the handbook in a text: fetched as whoever reads it, and saved on their device. */
export function AttachmentLink({ hash, children }: { hash: string; children: ReactNode }) {
  const styles = useStyles();
  const { text } = useSpeech();
  const words = text.reading.picture;
  const file = useFile(hash);
  return (
    <>
      <button
        type="button"
        className={styles.link}
        aria-busy={file.isPending}
        onClick={() =>
          file.isPending || file.mutate(undefined, { onSuccess: ({ blob, name }) => saveBlob(blob, name) })
        }
      >
        {children}
      </button>
      {file.isPending && <span role="status"> ({text.shell.loading})</span>}
      {file.error && !file.isPending && <span role="alert"> ({words.fileNotFetched})</span>}
    </>
  );
}
