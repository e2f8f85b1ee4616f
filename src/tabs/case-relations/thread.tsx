import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
import { useWhen } from '../cases/when-words.ts';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';

export type Message = ViewData<'caseRelations'>['thread'][number];

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '12px' },
  message: {
    paddingInlineStart: '12px',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  question: { borderInlineStartColor: tokens.colorBrandStroke1 },
  // People's own line breaks; what they wrote is text, whatever it looks like.
  words: { margin: '2px 0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface ThreadProps {
  thread: readonly Message[];
  /** How each kind is called for whoever reads. */
  kinds: Readonly<Record<Message['kind'], string>>;
  /** What stands beside a question nobody has answered. */
  waiting: string;
}

/** What the DBR and the reporter wrote to each other, oldest first. */
export function Thread({ thread, kinds, waiting }: ThreadProps) {
  const styles = useStyles();
  const when = useWhen();
  const caseText = useText('cases');
  if (thread.length === 0) return null;
  return (
    <ol className={styles.list}>
      {thread.map(({ key, kind, text: said, at, waiting: isWaiting, undoneAt }) => (
        <li key={key} className={mergeClasses(styles.message, kind === 'asked' && styles.question)}>
          <strong>{kinds[kind]}</strong> <span className={layout.quiet}>{when(at)}</span>
          {said !== undefined && <p className={styles.words}>{said}</p>}
          {undoneAt !== undefined && (
            <p className={layout.quiet}>
              {kind === 'added' ? caseText.relations.thread.moved : caseText.relations.thread.undone(when(undoneAt))}
            </p>
          )}
          {isWaiting && <StatusWord kind="owed">{waiting}</StatusWord>}
        </li>
      ))}
    </ol>
  );
}
