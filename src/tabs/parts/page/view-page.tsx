import type { ReactNode } from 'react';
import type { ViewName } from '../../../contract/contract.ts';
import { layout, Page } from '../page-layout.tsx';
import { PageTitle } from '../page-title.tsx';
import { QueryBoundary, type QueryBoundaryProps } from '../query-boundary.tsx';

interface ViewPageProps<N extends ViewName> extends Omit<QueryBoundaryProps<N>, 'titled'> {
  title: string;
  lead?: string;
  /** What stands above the title: the way back. */
  above?: ReactNode;
}

/** A page that shows one view: its title, what it is about, and the view in all its states. */
export function ViewPage<N extends ViewName>({ title, lead, above, ...boundary }: ViewPageProps<N>) {
  return (
    <Page>
      {above}
      <PageTitle>{title}</PageTitle>
      {lead && <p className={layout.lead}>{lead}</p>}
      <QueryBoundary {...boundary} />
    </Page>
  );
}
