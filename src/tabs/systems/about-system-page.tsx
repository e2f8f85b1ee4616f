import { useParams } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { Facts } from '../parts/facts.tsx';
import { BackLink, TextLink } from '../parts/link-button.tsx';
import { layout, Page, PageTitle, Section } from '../parts/page.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useText } from '../use-text.ts';

/** A system to any colleague (S42, S94, S100): what it is for, what may be stored in it, and whom to ask. */
export default function AboutSystemPage() {
  const { system = '' } = useParams();
  const words = useText('aboutSystem');
  const view = useView('aboutSystem', { system });
  return (
    <Page>
      <BackLink to="/handbook">{words.back}</BackLink>
      <QueryBoundary view={view} lines={6} titled>
        {(data) => <About system={data} />}
      </QueryBoundary>
    </Page>
  );
}

function About({ system }: { system: ViewData<'aboutSystem'> }) {
  const words = useText('aboutSystem');
  const { key, name, state, purpose, stores, ownerName, ask, mayOpen } = system;
  return (
    <>
      <PageTitle>{name}</PageTitle>
      {purpose && <p className={layout.lead}>{purpose}</p>}
      <Section title={words.mayStore} card>
        <p>{words.stores[stores]}</p>
        {state === 'phasingOut' && <p>{words.phasingOut}</p>}
      </Section>
      <Facts
        facts={[
          { name: words.owner, value: ownerName ?? words.noOwner },
          ...(state === 'retired' ? [] : [{ name: words.ask, value: ask.join(', ') || words.askManager }]),
        ]}
      />
      {mayOpen && <TextLink to={`/system/${key}`}>{words.whole}</TextLink>}
    </>
  );
}
