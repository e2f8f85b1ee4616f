import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { ErrorFence } from '../error-fence.tsx';
import { later } from '../later.ts';
import { Loading } from '../loading.tsx';

const load = () => import('./markdown.tsx');
const Markdown = later(load);

const useStyles = makeStyles({
  prose: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: '1.6',
    maxWidth: '68ch',
    overflowWrap: 'anywhere',
    '& p, & ul, & ol': { marginBlock: '0 12px' },
    '& :last-child': { marginBlockEnd: 0 },
    '& ul, & ol': { paddingInlineStart: '24px' },
    '& li': { marginBlockEnd: '6px' },
    '& h2': { fontSize: tokens.fontSizeBase500, marginBlock: '24px 8px' },
    '& h3, & h4': { fontSize: tokens.fontSizeBase400, marginBlock: '16px 6px' },
    '& a': { color: tokens.colorBrandForegroundLink },
    '& blockquote': {
      marginInline: 0,
      paddingInlineStart: '12px',
      borderInlineStartWidth: '3px',
      borderInlineStartStyle: 'solid',
      borderInlineStartColor: tokens.colorNeutralStroke1,
    },
    '& table': { borderCollapse: 'collapse', display: 'block', overflowX: 'auto' },
    '& th, & td': { textAlign: 'start', padding: '6px 10px', border: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  // When the reader of Markdown cannot be fetched: the words are all there, only not set.
  plain: { whiteSpace: 'pre-wrap' },
});

/** Fetches the reader of Markdown while the network is idle, so that the first rule opens at once. */
export function prepareProse(): void {
  void load();
}

interface ProseProps {
  lang?: string;
  /** The text is the whole page, so its headings stand right under the title. */
  document?: boolean;
  /** The level of the heading it stands under, when it is one of many texts on the page. */
  under?: 3;
  /** The part it stands in comes with it, whole: that has the `Suspense`. */
  suspends?: boolean;
  children: string;
}

/** A piece of the handbook's Markdown. */
export function Prose({ lang, document = false, under, suspends = false, children }: ProseProps) {
  const styles = useStyles();
  const markdown = (
    <Markdown document={document} under={under}>
      {children}
    </Markdown>
  );
  return (
    <div className={styles.prose} lang={lang} data-prose>
      <ErrorFence instead={() => <p className={styles.plain}>{children}</p>}>
        {suspends ? markdown : <Suspense fallback={<Loading lines={2} />}>{markdown}</Suspense>}
      </ErrorFence>
    </div>
  );
}
