import type { ViewData } from '../../contract/contract.ts';
import { dayOf } from '../../core/dates.ts';
import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { Folded, layout, Section } from '../parts/page.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { HeldJobs } from './held-jobs.tsx';
import { WaitingList } from './waiting-list.tsx';

type Incoming = ViewData<'incoming'>;
type List = Incoming['lists'][number];

/** What other systems have sent of employments: what waits for the editor, and what became of the rest. */
export function IncomingLists() {
  const words = useText('organisation').incoming;
  const data = useView('incoming', {}).data?.data;
  if (!data || (data.lists.length === 0 && data.held.length === 0)) return null;
  const waiting = data.lists.filter(({ state }) => state === 'waiting');
  return (
    <Section title={words.title}>
      {waiting.map((list) => (
        <WaitingList key={list.hash} list={list} />
      ))}
      {data.held.length > 0 && <HeldJobs held={data.held} waiting={data.waiting} />}
      <Folded title={words.latest}>
        <ul className={layout.tightList}>
          {data.lists.map((list) => (
            <li key={list.key} className={layout.entry}>
              <Latest list={list} />
            </li>
          ))}
        </ul>
      </Folded>
    </Section>
  );
}

/** What became of a list, and which of its lines are not in it. */
function Latest({ list: { source, state, at, faults, ...counts } }: { list: List }) {
  const day = useDay();
  const { language } = useSpeech();
  const words = useText('organisation').incoming;
  const { fault: sentences, columns } = useText('maintenance').workplace.employments;
  const said: Readonly<Record<string, string>> = sentences;
  const named: Readonly<Record<string, string>> = columns;
  const { added, changed, ended, unchanged } = counts;
  const facts = Object.entries({ added, changed: changed - ended, ended, unchanged }).map(([name, value]) => ({
    name: words.counts[name as keyof typeof words.counts],
    value: value.toLocaleString(language === 'da' ? 'da' : 'en-GB'),
  }));
  return (
    <>
      <p>
        <strong>{words.source[source]}</strong>: {words.state[state](day(dayOf(at)))}
      </p>
      {state !== 'unreadable' && <Facts facts={facts} />}
      {faults.length > 0 && (
        <Folded title={words.faults}>
          <ul>
            {faults.map(({ fault, column = '', value, count, lines }) => (
              <li key={`${fault} ${column} ${value} ${lines}`}>
                {named[column] && `${named[column]}: `}
                {value && `${value}. `}
                {said[fault] ?? fault} {words.inLines(lines, count)}
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </>
  );
}
