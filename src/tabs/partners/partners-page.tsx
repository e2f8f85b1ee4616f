import { useView } from '../api-hooks.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { layout, Page } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { QueryBoundary } from '../parts/query-boundary.tsx';
import { useText } from '../use-text.ts';
import { AddPartner } from './add-partner.tsx';
import { PartnerCard } from './partner-card.tsx';
import type { Partner, Partners } from './partner-step.ts';

/** *Samarbejdspartnere* (S32, S34, S50, S51, S103): what each lacks first, then what runs out, then the rest. */
export default function PartnersPage() {
  const words = useText('partners');
  const view = useView('partners', {});
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <QueryBoundary view={view} lines={8}>
        {(data, today) => <All data={data} today={today} />}
      </QueryBoundary>
    </Page>
  );
}

function All({ data, today }: { data: Partners; today: string }) {
  const words = useText('partners');
  const { partners, distribution } = data;
  const current = partners.filter(({ state }) => state !== 'ended');
  const ended = partners.filter(({ state }) => state === 'ended');
  const lacking = current.filter(({ state }) => state === 'lacking').length;
  const list = (some: readonly Partner[]) => (
    <ul className={layout.list}>
      {some.map((partner) => (
        <li key={partner.key}>
          <PartnerCard partner={partner} data={data} today={today} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {current.length === 0 ? (
        <EmptyState picture="calm" title={words.none}>
          <p>{words.noneNext}</p>
        </EmptyState>
      ) : (
        <p className={layout.lead}>{words.lead(current.length, lacking)}</p>
      )}
      {data.sees === 'own' && current.length > 0 && <p className={layout.quiet}>{words.own}</p>}
      {distribution && <p>{words.distribution(distribution.got, distribution.of, distribution.edition)}</p>}
      {data.mayAdd && <AddPartner data={data} />}
      {list(current)}
      {ended.length > 0 && (
        <details>
          <summary className={layout.summary}>{words.ended(ended.length)}</summary>
          {list(ended)}
        </details>
      )}
    </>
  );
}
