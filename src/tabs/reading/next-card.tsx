import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { ruleName } from './rule/rule-name.ts';

/** What the reader can go on with: the next rule that waits, or the good news that none does. */
export function NextCard({ justRead }: { justRead: string }) {
  const start = useView('start', {});
  const words = useSpeech().text.reading.confirm;
  if (!start.data) return null;
  const next = start.data.data.owed.find(({ rule }) => rule !== justRead);
  if (next) {
    return (
      <LinkButton to={`/rule/${next.rule}`} appearance="primary">
        {words.next(ruleName(next))}
      </LinkButton>
    );
  }
  return (
    <div className={layout.row}>
      <strong>{words.nothingMore}</strong>
      <LinkButton to="/">{words.toStart}</LinkButton>
    </div>
  );
}
