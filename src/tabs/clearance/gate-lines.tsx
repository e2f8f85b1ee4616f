import { TextLink } from '../parts/link-button.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useAway, useDay, useToday } from '../use-day.ts';
import { type TextOf, useText } from '../use-text.ts';
import type { Newcomer } from './newcomer.ts';

type Gate = Newcomer['gates'][number];

/** One thing somebody is made ready for: when it begins, and what is missing. */
export function GateLines({ gate }: { gate: Gate }) {
  const today = useToday();
  const onDay = useDay();
  const distance = useAway();
  const words = useText('clearance');
  const { kind, startsOn, function: task, unit, state, clearedOn, rules, declaration } = gate;
  const day = onDay(startsOn);
  const away = distance(startsOn);
  if (state === 'cleared') {
    const since = clearedOn === undefined ? words.ready : words.readySince(onDay(clearedOn));
    return (
      <>
        <p>{begins(gate, today, words)(day, away)}</p>
        <StatusWord kind="done">{since}</StatusWord>
      </>
    );
  }
  const left = kind === 'work' ? words.rulesLeft(rules.length) : words.mustRead(rules.length);
  return (
    <>
      <p>
        {begins(gate, today, words)(day, away)}
        {task !== undefined && unit !== undefined && `. ${words.work(task, unit)}`}
      </p>
      <StatusWord kind={startsOn <= today ? 'urgent' : 'owed'}>{words.missing}</StatusWord>
      <ul>
        {rules.length > 0 && (
          <li>
            {left}
            <Folded title={words.showRules}>
              <ul className={layout.tightList}>
                {rules.map(({ rule, title }) => (
                  <li key={rule}>
                    <TextLink to={`/handbook/rule/${rule}`}>{`${rule.toUpperCase()} ${title}`}</TextLink>
                  </li>
                ))}
              </ul>
            </Folded>
          </li>
        )}
        {declaration === 'missing' && <li>{words.declarationMissing}</li>}
      </ul>
    </>
  );
}

function begins({ kind, isChange, startsOn }: Gate, today: string, words: TextOf<'clearance'>) {
  if (kind === 'privileged') return words.rights;
  if (isChange) return words.changes;
  return startsOn < today ? words.started : words.starts;
}
