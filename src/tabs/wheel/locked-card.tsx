import { TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useAway, useDay } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { behind } from './behind.ts';
import { EvidenceFile } from './evidence-file.tsx';
import { EvidenceText } from './evidence-text.tsx';
import { type Item, isFinished, stateMarks, type Wheel, type WheelDone } from './wheel-item.ts';
import { WheelSteps } from './wheel-steps.tsx';

interface LockedCardProps {
  item: Item;
  figures: Wheel['figures'];
  onDone: WheelDone;
}

/** A locked thing of the year: how it stands, when it is due, who answers for it, and what may be done to it. */
export function LockedCard({ item, figures, onDone }: LockedCardProps) {
  const [day, away] = [useDay(), useAway()];
  const words = useText('wheel');
  const { state, due, ownerName, confirmed, performerName, evidence, doneOn, doneByName, isMine, broughtBy } = item;
  const isOpen = !isFinished(item);
  const name = `${words.item[item.item]}\u00a0·\u00a0${item.year}`;
  return (
    <article id={item.key} tabIndex={-1} className={layout.card} aria-label={name}>
      <div className={layout.row}>
        <StatusWord kind={stateMarks[state]}>{words.state[state]}</StatusWord>
        <StatusWord kind="locked">{words.locked}</StatusWord>
      </div>
      <h3 className={layout.subheading}>{name}</h3>
      {isOpen && <p>{words.due(day(due), away(due))}</p>}
      {isOpen && broughtBy !== undefined && <p className={layout.quiet}>{words.brought[broughtBy]}</p>}
      <p>{ownerName === '' ? words.noOwner : confirmed ? words.owner(ownerName) : words.proposed(ownerName)}</p>
      {performerName !== undefined && (
        <p>{isMine && isOpen ? words.stillYours(performerName) : words.performer(performerName)}</p>
      )}
      {evidence !== undefined && <EvidenceText>{evidence}</EvidenceText>}
      {!isOpen && doneOn !== undefined && (
        <p className={layout.quiet}>{words.finishedBy(doneByName ?? '', day(doneOn))}</p>
      )}
      {!isOpen && <EvidenceFile of={item} name={name} mayUpload={item.mayFinish} />}
      <Behind item={item} />
      {item.mayFinish && (
        <WheelSteps item={item} figure={figures.find((one) => one.item === item.item)} onDone={onDone} />
      )}
    </article>
  );
}

function Behind({ item: { item } }: { item: Item }) {
  const words = useText('wheel');
  const page = behind[item];
  const may = useMay(page?.needs ?? 'wheel');
  if (!page || !may) return null;
  return (
    <div data-screen-only>
      <TextLink to={page.to}>{words.behind[item]}</TextLink>
    </div>
  );
}
