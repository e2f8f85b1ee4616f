import { ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import type { ImportedPart } from '../../features/editing/imports/imported-part.ts';
import { dayAt } from '../date-words.ts';
import { Action, BackLink, focusContent, LinkButton } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { Folded, List, layout, Page, PageTitle } from '../parts/page.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { PartDifference } from './part-difference.tsx';
import { madeBy, type PartResult, type useKeeping } from './use-keeping.ts';

/** Parts being kept: how far it has come, what is kept, what others write in, and what could not be kept and why. */
export function KeepParts({ keeping, onDone }: { keeping: ReturnType<typeof useKeeping>; onDone: () => void }) {
  const words = useText('imports');
  const { now, goOn, writeOver, takeBack, leave } = keeping;
  if (!now) return null;
  const { parts, results, pictures, picturesLeft, isRunning, fault, undoing } = now;
  const made = madeBy(now).length;
  const inWords = [...pictures.refused];
  const of = (outcome: string) => parts.filter(({ subject }) => results.get(subject)?.outcome === outcome);
  const conflicts = of('conflict');
  const problems = (['locked', 'otherVersion', 'cpr'] as const).flatMap((why) =>
    of(why).map((part) => ({ part, why })),
  );
  const [saved, same] = [of('saved').length, of('same').length];
  const back = undoing && words.keep.takingBack(undoing.away, undoing.away + made);
  const sent = words.keep.running(results.size, parts.length);
  const progress = back ?? (picturesLeft > 0 ? words.pictures.running(picturesLeft) : sent);
  return (
    <Page>
      {!isRunning && <BackLink to="/drafts">{words.back}</BackLink>}
      <PageTitle>{words.title}</PageTitle>
      {isRunning && (
        <div role="status">
          <p>{progress}</p>
          <ProgressBar
            aria-label={progress}
            value={undoing ? undoing.away : results.size}
            max={undoing ? undoing.away + made : parts.length}
            thickness="large"
          />
        </div>
      )}
      {fault && <RefusalNotice fault={fault} onRetry={undoing ? takeBack : goOn} />}
      {!isRunning && undoing && (
        <Notice kind="good" role="status" title={words.keep.takenBack(undoing.away)}>
          {undoing.stays.length > 0 && <p>{words.keep.stays(undoing.stays.map((one) => one.toUpperCase()))}</p>}
        </Notice>
      )}
      {!isRunning && !undoing && saved + same > 0 && (
        <Notice kind="good" role="status" title={words.keep.done(saved, same)}>
          <p>{words.keep.doneNext}</p>
        </Notice>
      )}
      {!isRunning && inWords.length > 0 && (
        <section>
          <h2 className={layout.subheading}>{words.pictures.inWords(inWords.length)}</h2>
          <ul>
            {inWords.map(([hash, { alt, why }]) => (
              <li key={hash}>
                <strong>{alt}:</strong> {why ?? words.pictures.notHere}
              </li>
            ))}
          </ul>
        </section>
      )}
      {conflicts.length > 0 && (
        <section>
          <h2 className={layout.subheading}>{words.keep.conflicts(conflicts.length)}</h2>
          <List of={conflicts} by="subject">
            {(part) => (
              <DraftConflict
                part={part}
                result={results.get(part.subject)}
                isRunning={isRunning}
                onMine={(seen) => writeOver(part, seen)}
              />
            )}
          </List>
        </section>
      )}
      {problems.length > 0 && (
        <section>
          <h2 className={layout.subheading}>{words.keep.notKept(problems.length)}</h2>
          <ul>
            {problems.map(({ part, why }) => (
              <li key={part.subject}>
                <strong>
                  {part.subject.toUpperCase()} {part.title}:
                </strong>{' '}
                {words.keep.problem[why]}
              </li>
            ))}
          </ul>
        </section>
      )}
      {!isRunning && (
        <div className={layout.actions}>
          {saved + same > 0 && (
            <LinkButton to="/drafts" appearance="primary">
              {words.keep.toDrafts}
            </LinkButton>
          )}
          {results.size > 0 && !fault && conflicts.length === 0 && (
            <Action onClick={onDone}>{words.keep.another}</Action>
          )}
          {made > 0 && !fault && <Action onClick={takeBack}>{words.keep.takeBack(made)}</Action>}
          <Action
            onClick={() => {
              leave();
              focusContent();
            }}
          >
            {words.keep.back}
          </Action>
        </div>
      )}
    </Page>
  );
}

interface DraftConflictProps {
  part: ImportedPart;
  result: PartResult | undefined;
  isRunning: boolean;
  /** @param seen version of the row whose words were shown */
  onMine: (seen: number) => void;
}

/** A draft others write in: theirs and mine beside each other, and nothing overwritten unseen. */
function DraftConflict({ part, result, isRunning, onMine }: DraftConflictProps) {
  const day = useDay();
  const words = useText('imports').keep;
  const [isTheirs, setTheirs] = useState(false);
  const name = `${part.subject.toUpperCase()} ${part.title}`;
  const theirs = result?.draft;
  if (!theirs) return null;
  const said = words.conflict(name, theirs.byName ?? words.somebody, day(dayAt(theirs.at)));
  if (isTheirs) return <p role="status">{`${name}: ${words.keptTheirs}`}</p>;
  return (
    <article className={layout.card} aria-label={name}>
      <p>{said}</p>
      <Folded title={words.difference}>
        <PartDifference before={theirs.text} after={part.text} version={undefined} />
      </Folded>
      <div className={layout.actions}>
        <Action aria-label={words.theirsNamed(name)} disabledFocusable={isRunning} onClick={() => setTheirs(true)}>
          {words.theirs}
        </Action>
        <Action
          aria-label={words.mineNamed(name)}
          disabledFocusable={isRunning}
          onClick={() => isRunning || onMine(theirs.seen)}
        >
          {words.mine}
        </Action>
      </div>
    </article>
  );
}
