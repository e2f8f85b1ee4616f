import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { Notice } from '../parts/notice.tsx';
import { List } from '../parts/page/list.tsx';
import { Folded } from '../parts/page/section.tsx';
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
    <List of={some} by="key">
      {(one) => <ProposalCard proposal={one} today={today} />}
    </List>
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
      {answered.length > 0 && <Folded title={words.answered}>{cards(answered)}</Folded>}
    </>
  );
}
