import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { tabHost as danish } from '../text/da/tab/tab-host.ts';
import { tabHost as english } from '../text/en/tab/tab-host.ts';
import { languageOf } from './host.ts';
import { Action } from './parts/link-button.tsx';
import { EmptyState } from './parts/view.tsx';
import { themeFor } from './theme.ts';

const useStyles = makeStyles({
  page: { padding: '8vh 16px', maxWidth: '560px', marginInline: 'auto' },
  title: { textAlign: 'center', margin: 0, fontSize: '28px', lineHeight: '36px' },
});

/** Opened outside Teams, or inside something that does not answer: who to be and where to go instead. */
export function NoHostPage({ kind }: { kind: 'outside' | 'silent' }) {
  const styles = useStyles();
  const text = languageOf(navigator.language) === 'da' ? danish : english;
  const words = text[kind];
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return (
    <FluentProvider theme={themeFor(dark ? 'dark' : 'default')} style={{ minHeight: '100dvh' }}>
      <title>{`${words.title} – Rettesnor`}</title>
      <main className={styles.page}>
        <h1 className={styles.title}>{words.title}</h1>
        <EmptyState picture="seat" title={words.message}>
          <p>{words.next}</p>
          {kind === 'silent' && (
            <Action appearance="primary" onClick={() => location.reload()}>
              {text.tryAgain}
            </Action>
          )}
        </EmptyState>
      </main>
    </FluentProvider>
  );
}
