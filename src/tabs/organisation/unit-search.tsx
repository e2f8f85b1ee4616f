import { useState } from 'react';
import { hasWords } from '../../core/spelling.ts';
import { ListSearch } from '../parts/list-search.tsx';
import { layout } from '../parts/page.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useText } from '../use-text.ts';
import type { Tree } from './unit-order.ts';
import { UnitRow } from './unit-row.tsx';
import { UnitTree } from './unit-tree.tsx';

const shown = 30;

interface UnitSearchProps {
  tree: Tree;
  mayEdit: boolean;
  onDone: (done: Done) => void;
}

/** The tree, and instead of it what fits while somebody writes a name. */
export function UnitSearch({ tree, mayEdit, onDone }: UnitSearchProps) {
  const words = useText('organisation');
  const [written, setWritten] = useState('');
  const wanted = written.trim();
  const fitting = [...tree.byCode.values()].filter(({ name }) => hasWords(name, wanted));
  const hits = fitting.slice(0, shown);
  const said = fitting.length > shown ? words.moreHits(shown) : words.hits(fitting.length);
  return (
    <>
      <ListSearch
        label={words.search}
        hint={words.searchHelp}
        written={written}
        onWrite={setWritten}
        found={fitting.length === 0 ? words.noHits : said}
      />
      {wanted === '' ? (
        <UnitTree tree={tree} mayEdit={mayEdit} onDone={onDone} />
      ) : (
        <ul className={layout.tightList} aria-label={words.tree}>
          {hits.map((unit) => (
            <li key={unit.unit}>
              <UnitRow tree={tree} unit={unit} mayEdit={mayEdit} withParent onDone={onDone} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
