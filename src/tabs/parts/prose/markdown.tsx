import { makeStyles, tokens } from '@fluentui/react-components';
import { Children, type ReactNode, useContext } from 'react';
import ReactMarkdown, { type Components, defaultUrlTransform } from 'react-markdown';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { hashIn } from '../../../features/handbook/attachment.ts';
import { calmMarkdown } from '../../../features/handbook/calm-markdown.ts';
import { type HandbookLink, handbookLink, saidBeside } from '../../../features/handbook/handbook-link.ts';
import { withTables } from '../../../features/handbook/markdown-tables.ts';
import { sitesOutside } from '../../../features/handbook/own-sites.ts';
import { useFile } from '../../api-hooks.tsx';
import { useSpeech } from '../../language.tsx';
import { OwnSites } from '../../page-config.ts';
import { AttachmentPicture } from './attachment-picture.tsx';
import { saveBlob } from './save-blob.ts';

const { protocols } = defaultSchema;

/** Besides what is safe anywhere: our own attachments, and pictures from nowhere else. */
const ours = {
  ...defaultSchema,
  protocols: { ...protocols, href: [...(protocols?.href ?? []), 'attachment'], src: ['attachment'] },
};

const attached: Components = {
  img: ({ src, alt = '' }) => {
    const hash = typeof src === 'string' ? hashIn(src) : undefined;
    return hash === undefined ? null : <AttachmentPicture hash={hash} alt={alt} />;
  },
  a: ({ node: _, href = '', children, ...rest }) => {
    const hash = hashIn(href);
    if (hash !== undefined) return <AttachmentLink hash={hash}>{children}</AttachmentLink>;
    const link = handbookLink(href, wordsIn(children));
    if (!link) return children;
    return (
      <>
        <a {...rest} href={link.href}>
          {children}
        </a>
        <Beside link={link} />
      </>
    );
  },
};

/** Where the link leads, and in the reader's own language that it leads outside the municipality. */
function Beside({ link: { href, said } }: { link: HandbookLink }) {
  const { language } = useSpeech();
  const isOutside = sitesOutside(href, useContext(OwnSites)).length > 0;
  return isOutside ? <span lang={language}>{saidBeside(said, language)}</span> : saidBeside(said);
}

/** What a link is called; pictures and emphasis in it say nothing of where it leads. */
function wordsIn(children: ReactNode): string {
  return Children.toArray(children)
    .map((child) => (typeof child === 'string' ? child : ''))
    .join('');
}

// The page has its own h1, and a section of a rule its own h2: headings in the text step down so that none is skipped.
const inSection: Components = { ...attached, h1: 'h3', h2: 'h3', h3: 'h4', h4: 'h5', h5: 'h6' };
const asDocument: Components = { ...attached, h1: 'h2' };
const underThird: Components = { ...attached, h1: 'h4', h2: 'h4', h3: 'h5', h4: 'h6' };

/** Tables with pipes, which Word and print have set as tables all along. */
function tables(this: { data(): unknown }): void {
  const reader = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  reader.micromarkExtensions = [...(reader.micromarkExtensions ?? []), ...withTables.extensions];
  reader.fromMarkdownExtensions = [...(reader.fromMarkdownExtensions ?? []), ...withTables.mdastExtensions];
}

interface MarkdownProps {
  document: boolean;
  under?: 3 | undefined;
  children: string;
}

/**
 * Text from the handbook as HTML without anything that could act or be fetched, but for our own attachments.
 * @param props.document the text stands alone under the page's title, not inside a section
 * @param props.under the level of the heading it stands under, when it is one of many texts on the page
 */
export default function Markdown({ document, under, children }: MarkdownProps) {
  return (
    <ReactMarkdown
      remarkPlugins={[tables]}
      rehypePlugins={[[rehypeSanitize, ours]]}
      urlTransform={(address) => (hashIn(address) === undefined ? defaultUrlTransform(address) : address)}
      components={under === 3 ? underThird : document ? asDocument : inSection}
    >
      {calmMarkdown(children)}
    </ReactMarkdown>
  );
}

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
function AttachmentLink({ hash, children }: { hash: string; children: ReactNode }) {
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
