import NotFoundPage from '../not-found-page.tsx';
import { readPageConfig } from '../page-config.ts';
import { Page, PageTitle } from '../parts/page.tsx';
import { KitFields } from './kit-fields.tsx';
import { KitParts } from './kit-parts.tsx';
import { KitPlots } from './kit-plots.tsx';

/** Every part the pages are made of, in each of its states: for who builds pages, on the laptop alone. */
export default function KitPage() {
  // Origins besides Microsoft's own are the stand-in's.
  if (readPageConfig().teamsOrigins.length === 0) return <NotFoundPage />;
  return (
    <div lang="da">
      <Page>
        <PageTitle>Byggesæt</PageTitle>
        <KitParts />
        <KitFields />
        <KitPlots />
      </Page>
    </div>
  );
}
