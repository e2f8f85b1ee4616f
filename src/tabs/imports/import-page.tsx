import { useView } from '../api-hooks.tsx';
import { BackLink, focusContent } from '../parts/link-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { layout, Page, PageTitle } from '../parts/page.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { ChooseDocument } from './choose-document.tsx';
import { ImportPreview } from './import-preview.tsx';
import { useImport } from './use-import.ts';

/** *Hent regler ind* (S15): a document is read on the editor's device, looked through, and kept as drafts. */
export default function ImportPage() {
  const words = useText('imports');
  const me = useView('me', {});
  return (
    <QueryBoundary view={me} titled>
      {({ name, actions }) =>
        actions.includes('importDrafts') ? (
          <Editor who={name} />
        ) : (
          <Page>
            <PageTitle>{words.title}</PageTitle>
            <p>{words.forEditors}</p>
          </Page>
        )
      }
    </QueryBoundary>
  );
}

function Editor({ who }: { who: string }) {
  const words = useText('imports');
  const work = useImport(who);
  const base = useView('importBase', {});

  function read(document: Parameters<typeof work.begin>[0]): void {
    work.begin(document, words.found.nameless);
    focusContent();
  }

  if (work.isLooking) return <Loading lines={4} />;
  if (work.now) {
    return (
      <QueryBoundary view={base} lines={8} titled>
        {(known) => <ImportPreview work={{ ...work, now: work.now ?? never() }} base={known} />}
      </QueryBoundary>
    );
  }
  return (
    <Page>
      <BackLink to="/drafts">{words.back}</BackLink>
      <PageTitle>{words.title}</PageTitle>
      <p className={layout.lead}>{words.lead}</p>
      <ChooseDocument onRead={read} />
      <p className={layout.quiet}>{words.device}</p>
    </Page>
  );
}

function never(): never {
  throw new Error('an import that is shown is there');
}
