import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { focusContent, TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { type Done, UndoNotice } from '../parts/undo-notice.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { ClosedUnits } from './closed-units.tsx';
import { IncomingLists } from './incoming.tsx';
import { UnitForm } from './unit-form.tsx';
import { treeOf } from './unit-order.ts';
import { UnitSearch } from './unit-search.tsx';

/** *Organisation*: who is under whom and who leads what; an editor builds it here. */
export default function OrganisationPage() {
  const { text } = useSpeech();
  const view = useView('organisation', {});
  return (
    <ViewPage title={text.shell.organisation} view={view} lines={10}>
      {({ units }) => <Units units={units} />}
    </ViewPage>
  );
}

/** The tree, a search over it, what was done last, and what has been closed. */
function Units({ units }: { units: ViewData<'organisation'>['units'] }) {
  const words = useText('organisation');
  const mayEdit = (useView('me', {}).data?.data.actions ?? []).includes('saveUnit');
  const [last, setLast] = useState<Done>();
  const tree = treeOf(units);
  const isEmpty = tree.roots.length === 0;
  const isTopless = !tree.roots.some(({ kind }) => kind === 'top');
  function done(what: Done): void {
    setLast(what);
    focusContent();
  }
  const closed = units.filter((unit) => unit.closed !== undefined);
  return (
    <>
      {!isEmpty && <p className={layout.lead}>{words.lead}</p>}
      {mayEdit && <IncomingLists />}
      <UndoNotice done={last} words={words} onUndone={() => done({ said: words.undone })} />
      {isTopless && mayEdit && (
        <>
          <p className={layout.lead}>{words.empty}</p>
          <UnitForm tree={tree} onDone={done} />
        </>
      )}
      {!isTopless && mayEdit && <TextLink to="/organisation/entra">{words.proposed.link}</TextLink>}
      {!isEmpty && <UnitSearch tree={tree} mayEdit={mayEdit} onDone={done} />}
      {isEmpty && !mayEdit && <EmptyState picture="seat" title={words.emptyReader} />}
      {closed.length > 0 && <ClosedUnits units={closed} mayEdit={mayEdit} onDone={done} />}
    </>
  );
}
