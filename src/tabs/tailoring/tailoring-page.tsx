import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { BackLink, LinkButton } from '../parts/link-button.tsx';
import { type Done, UndoNotice } from '../parts/undo-notice.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { AreasPart } from './areas-part.tsx';
import { PacksPart } from './packs-part.tsx';
import { TakeReady } from './take-ready.tsx';
import { WordsPart } from './words-part.tsx';

/** *Pakker og søgeord* (S17, S24, S25, S31): whom rules are put together for, and what people call things. */
export default function TailoringPage() {
  const words = useText('tailoring');
  const view = useView('tailoring', {});
  return (
    <ViewPage
      title={words.title}
      view={view}
      lines={10}
      lead={words.lead}
      above={<BackLink to="/drafts">{words.back}</BackLink>}
    >
      {(data) => <Parts data={data} />}
    </ViewPage>
  );
}

function Parts({ data }: { data: ViewData<'tailoring'> }) {
  const words = useText('tailoring');
  const [last, setLast] = useState<Done & { part: 'packs' | 'words' }>();
  const doneIn = (part: 'packs' | 'words') => ({
    onDone: (done: Done) => setLast({ ...done, part }),
    notice: (
      <UndoNotice
        done={last?.part === part ? last : undefined}
        words={{ ...words, fault: words.form.fault }}
        onUndone={() => setLast({ part, said: words.undone })}
        takesFocus
      />
    ),
  });
  if (data.rules.length === 0 && data.packs.length === 0 && data.words.length === 0) {
    return (
      <>
        <EmptyState picture="shelf" title={words.noRules} next={words.noRulesNext} />
        <LinkButton to="/drafts" appearance="primary">
          {words.toDrafts}
        </LinkButton>
      </>
    );
  }
  return (
    <>
      <TakeReady ready={data.ready} onDone={doneIn('packs').onDone} />
      <PacksPart data={data} {...doneIn('packs')} />
      <WordsPart data={data} {...doneIn('words')} />
      <AreasPart rules={data.rules} />
    </>
  );
}
