import ReactMarkdown from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';

// The page has its own h1, and a section of a rule its own h2: headings in the text step down so that none is skipped.
const inSection = { h1: 'h3', h2: 'h3', h3: 'h4', h4: 'h5', h5: 'h6', img: () => null } as const;
const asDocument = { h1: 'h2', img: () => null } as const;

/**
 * Text from the handbook as HTML without anything that could act or be fetched.
 * @param props.document the text stands alone under the page's title, not inside a section
 */
export default function Markdown({ document, children }: { document: boolean; children: string }) {
  return (
    <ReactMarkdown rehypePlugins={[rehypeSanitize]} components={document ? asDocument : inSection}>
      {children}
    </ReactMarkdown>
  );
}
