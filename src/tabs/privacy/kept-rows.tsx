import { useView } from '../api-hooks.tsx';
import { layout } from '../parts/page-layout.tsx';
import { QueryBoundary } from '../parts/query-boundary.tsx';
import { useText } from '../use-text.ts';

/** The single rows behind one card for very many. */
export function KeptRows({ edit, areGone }: { edit: string; areGone: boolean }) {
  const text = useText('privacy');
  const words = useText('manyEdits');
  const view = useView('keptEdits', { key: edit });
  return (
    <QueryBoundary view={view} lines={4}>
      {({ edits, count }) => (
        <>
          <ul>
            {edits.map(({ listName, item, target, editor, editedAt }) => (
              <li key={`${listName} ${item} ${editedAt}`}>
                {words.row(listName, item)}
                {target !== undefined && ` · ${text.foreignEdits.target(target)}`}
                {editor !== 'unknown' && ` · ${editor}`}
              </li>
            ))}
          </ul>
          {edits.length < count && (
            <p className={layout.quiet}>{(areGone ? words.shownGone : words.shown)(edits.length, count)}</p>
          )}
        </>
      )}
    </QueryBoundary>
  );
}
