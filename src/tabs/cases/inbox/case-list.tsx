import { useState } from 'react';
import type { ViewData } from '../../../contract/contract.ts';
import { isOpen } from '../../../features/cases/incident/incident.ts';
import { virk } from '../../../features/cases/papers/virk.ts';
import { Nis2Cases } from '../../case-opening/nis2-cases.tsx';
import { useSpeech } from '../../language.tsx';
import { LinkButton, OutLink, TextLink } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Folded, layout } from '../../parts/page.tsx';
import { EmptyState } from '../../parts/view.tsx';
import { useMay } from '../../use-may.ts';
import { useText } from '../../use-text.ts';
import { CaseCard } from '../case-card.tsx';
import { DeliveryFailureNotice } from '../delivery-failure-notice.tsx';
import type { CaseLine } from '../time-left.ts';
import { ClosedCases } from './closed-cases.tsx';
import { ClusterCard, type IncidentCluster } from './cluster-card.tsx';
import { ExportCases } from './export-cases.tsx';
import { FindForm } from './find-form.tsx';
import { FoundCases } from './found-cases.tsx';
import { UnconfirmedMessages } from './unconfirmed-messages.tsx';
import { everyCase, isWanted } from './wanted-cases.ts';

interface CaseListProps {
  inbox: ViewData<'cases'>;
  /** Number of the case shown beside the list. */
  shown: string | undefined;
}

/** The inbox: open cases as the server sorts them, the most urgent first, and the closed ones folded away. */
export function CaseList({ inbox, shown }: CaseListProps) {
  const { cases, count, waves, silence, loading } = inbox;
  const caseText = useText('cases');
  const { cases: words } = useSpeech().text;
  const mayDrill = useMay('drills');
  const mayReadUnconfirmed = useMay('unconfirmed');
  const mayFind = useMay('findCases');
  const mayNis2 = useMay('nis2Cases');
  const mayImport = useMay('importRegister');
  const mayPattern = useMay('casePattern');
  const open = cases.filter(isOpen);
  const closed = cases.filter((line) => !isOpen(line));
  const untaken = open.filter(({ status }) => status === 'received').length;
  const [wanted, setWanted] = useState(everyCase);
  return (
    <>
      <DeliveryFailureNotice silence={silence} />
      {loading && <Notice kind="info" title={words.loading} role="status" />}
      <p className={layout.lead} role="status">
        {open.length > 0 && `${words.open(open.length)}. ${untaken > 0 ? words.untaken(untaken) : words.allTaken}.`}
      </p>
      {open.length === 0 && !loading && (
        <EmptyState picture="calm" title={words.none} next={mayNis2 ? caseText.inbox.noneOfIt : words.noneNext}>
          {count === 0 && <OutLink href={virk}>{words.tryVirk}</OutLink>}
        </EmptyState>
      )}
      <div className={layout.actions}>
        <LinkButton to="/open-case" appearance={open.length === 0 ? 'primary' : 'secondary'}>
          {mayImport ? caseText.opening.title : caseText.opening.it.title}
        </LinkButton>
      </div>
      {mayFind && count > 0 && (
        <Folded title={caseText.inbox.open} data-screen-only>
          <FindForm among={inbox} wanted={wanted} onWant={setWanted} />
          {!isWanted(wanted) && (
            <div className={layout.actions}>
              <ExportCases wanted={everyCase} count={count} />
            </div>
          )}
        </Folded>
      )}
      {mayReadUnconfirmed && <UnconfirmedMessages />}
      {isWanted(wanted) ? (
        <FoundCases wanted={wanted} shown={shown} />
      ) : (
        <>
          {open.length > 0 && (
            <section aria-label={words.openTitle}>
              <Cards lines={open} waves={waves} shown={shown} />
            </section>
          )}
          <ClosedCases lines={closed} count={count - open.length} shown={shown} />
        </>
      )}
      {mayNis2 && <Nis2Cases />}
      <div className={layout.row}>
        {mayPattern && <TextLink to="/case-pattern">{caseText.relations.pattern.link}</TextLink>}
        {mayImport && <TextLink to="/old-register">{caseText.opening.register.title}</TextLink>}
        {mayDrill && <TextLink to="/drills">{caseText.drills.toDrills}</TextLink>}
      </div>
    </>
  );
}

interface CardsProps {
  lines: readonly CaseLine[];
  waves: readonly IncidentCluster[];
  shown: string | undefined;
}

/** A cluster stands where the most urgent of its cases would. */
function Cards({ lines, waves, shown }: CardsProps) {
  const heading = shown === undefined ? 'h2' : 'h3';
  const clusterOf = (line: CaseLine) => waves.find(({ members }) => members.includes(line.key));
  const groups = [...Map.groupBy(lines, (line) => clusterOf(line) ?? line)];
  return (
    <ul className={layout.list}>
      {groups.map(([of, [line, ...others]]) => (
        <li key={line?.key}>
          {line && 'members' in of && (
            <ClusterCard wave={of} lines={[line, ...others]} shown={shown} heading={heading} />
          )}
          {line && !('members' in of) && <CaseCard line={line} here={line.number === shown} heading={heading} />}
        </li>
      ))}
    </ul>
  );
}
