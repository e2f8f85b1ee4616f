import type { ViewData } from '../../../contract/contract.ts';
import { ClockRing, ClockWords } from '../../cases/clock-ring.tsx';
import { RedFlags } from '../../cases/red-flags.tsx';
import { DueDate } from '../../parts/due-date.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Folded, layout } from '../../parts/page.tsx';
import { useThingWords } from '../../tasks/use-thing-words.ts';
import { useText } from '../../use-text.ts';
import { Hero } from './hero.tsx';
import { ReadingHero } from './reading-hero.tsx';
import { ReadingRest } from './reading-rest.tsx';
import { TileLink, Tiles } from './tile.tsx';

type Start = ViewData<'start'>;
type Thing = ViewData<'tasks'>['first'][number];

const shown = 3;

/** What waits for somebody beside their own reading: the next thing large, three small, and the rest folded. */
export default function Things({ things, start }: { things: readonly [Thing, ...Thing[]]; start: Start }) {
  const words = useText('waiting');
  const [next, ...waiting] = things;
  const [rule] = start.owed;
  // Rules stand by themselves below.
  const others = waiting.filter(({ kind }) => kind !== 'read');
  const isReading = next.kind === 'read' && rule !== undefined;
  const more = others.slice(shown);
  const tile = (thing: Thing) => <Tile thing={thing} />;
  return (
    <>
      {isReading ? <ReadingHero start={start} rule={rule} /> : <NextThing thing={next} />}
      {others.length > 0 && (
        <section aria-label={words.also}>
          <Tiles of={others.slice(0, shown)}>{tile}</Tiles>
          {more.length > 0 && (
            <Folded title={words.more(more.length)}>
              <Tiles of={more}>{tile}</Tiles>
            </Folded>
          )}
        </section>
      )}
      <ReadingRest start={start} without={isReading ? rule.rule : undefined} />
    </>
  );
}

function NextThing({ thing }: { thing: Thing }) {
  const words = useText('waiting');
  const { what, verb, more, dueOn } = useThingWords()(thing);
  const isClocked = 'clock' in thing && thing.clock !== 'none';
  return (
    <Hero
      title={what}
      above={isClocked ? <ClockWords line={thing} /> : dueOn && <DueDate day={dueOn} />}
      picture={isClocked && <ClockRing line={thing} />}
      foot={
        <LinkButton
          to={thing.place}
          appearance="primary"
          aria-label={what.startsWith(verb) ? what : words.doIt(verb, what)}
        >
          {verb}
        </LinkButton>
      }
    >
      {'redFlags' in thing && <RedFlags flags={thing.redFlags} />}
      {more.map((line) => (
        <p key={line} className={layout.quiet}>
          {line}
        </p>
      ))}
    </Hero>
  );
}

function Tile({ thing }: { thing: Thing }) {
  const { what, more, dueOn } = useThingWords()(thing);
  const isClocked = 'clock' in thing && thing.clock !== 'none';
  return (
    <TileLink to={thing.place} title={what} picture={isClocked && <ClockRing line={thing} />}>
      {isClocked && <ClockWords line={thing} />}
      {'redFlags' in thing && <RedFlags flags={thing.redFlags} />}
      {more.map((line) => (
        <span key={line}>{line}</span>
      ))}
      {dueOn && <DueDate day={dueOn} />}
    </TileLink>
  );
}
