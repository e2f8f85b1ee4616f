import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import { ProposalCard } from './proposal-card.tsx';

interface ProposalListProps {
  data: ViewData<'appointmentProposals'>;
  today: Day;
}

/** What waits to be confirmed, and by whom; what has been answered lately behind one press (S37, S74). */
export function ProposalList({ data: { proposals, standIn }, today }: ProposalListProps) {
  const words = useText('roles');
  // What can still be taken back today stays in sight.
  const isOpen = ({ state, may }: (typeof proposals)[number]) => state === 'proposed' || may.undo;
  const open = proposals.filter(isOpen);
  const answered = proposals.filter((one) => !isOpen(one));
  const waiting = proposals.filter(({ state }) => state === 'proposed').length;
  const cards = (some: typeof proposals) => (
    <ul className={layout.list}>
      {some.map((one) => (
        <li key={one.key}>
          <ProposalCard proposal={one} today={today} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {standIn && (
        <Notice kind="error" title={words.standIn.title}>
          <p>{standIn.name ? words.standIn.by(standIn.name) : words.standIn.nobody}</p>
        </Notice>
      )}
      {waiting > 0 && <h2 className={layout.heading}>{words.waiting(waiting)}</h2>}
      {open.length > 0 && cards(open)}
      {answered.length > 0 && (
        <details>
          <summary className={layout.summary}>{words.answered}</summary>
          {cards(answered)}
        </details>
      )}
    </>
  );
}
