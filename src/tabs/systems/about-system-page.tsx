import { useParams } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { Facts } from '../parts/facts.tsx';
import { BackLink, TextLink } from '../parts/link-button.tsx';
import { layout, Page, PageTitle, Section } from '../parts/page.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { useSystemsIn } from './named-systems.ts';

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
  const seesStorage = useMay('storage');
  const { key, name, state, purpose, stores, ownerName, ask, mayOpen } = system;
  return (
    <>
      <PageTitle>{name}</PageTitle>
      {purpose && <p className={layout.lead}>{purpose}</p>}
      <Section title={words.mayStore} card>
        <p>{words.stores[stores]}</p>
        {state === 'phasingOut' && <p>{words.phasingOut}</p>}
        {seesStorage && <OwnUnits system={key} />}
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

/** What the reader's own units keep there, where one of them has said so (S42). */
function OwnUnits({ system }: { system: string }) {
  const words = useText('aboutSystem');
  const { kind: kinds } = useText('storage');
  const systemsIn = useSystemsIn();
  const units = useView('storage', {}).data?.data.units ?? [];
  if (!systemsIn) return null;
  return units.flatMap(({ unit, name, rows }) => {
    const kept = rows.filter(({ place }) => place !== undefined && systemsIn(place).some(({ key }) => key === system));
    if (kept.length === 0) return [];
    return <p key={unit}>{words.unitKeeps(name, kept.map(({ kind }) => kinds[kind]).join(', '))}</p>;
  });
}
