import { Folded, layout } from '../../parts/page.tsx';
import { useText } from '../../use-text.ts';

/** Nobody reads more at once. */
const most = 100;

/** Some sentences of one kind, folded with their count; nothing where there are none. */
export function MostOf({
  title,
  sentences,
  isOpen,
}: {
  title: string;
  sentences: readonly string[];
  isOpen?: boolean;
}) {
  const words = useText('systemImport');
  if (sentences.length === 0) return null;
  return (
    <Folded title={`${title} (${sentences.length})`} open={isOpen}>
      <ul className={layout.tightList}>
        {[...new Set(sentences)].slice(0, most).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {sentences.length > most && <p>{words.more(sentences.length - most)}</p>}
    </Folded>
  );
}
