import type { ViewData } from '../../contract/contract.ts';
import { Tick } from '../parts/form/fields.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { type StatusKind, StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';

const icons = {
  draft: 'done',
  nameless: 'owed',
  away: 'withdrawn',
  published: 'done',
  inTheWay: 'reference',
} as const satisfies Partial<Record<Line['place'], StatusKind>>;

type Line = ViewData<'exampleTexts'>['examples'][number];

interface ExampleLineProps {
  line: Line;
  /** Nothing where it cannot be taken: it is a draft already, or something else is in its place. */
  isTicked: boolean | undefined;
  onTick: (isTicked: boolean) => void;
}

/** One text to begin from: what it is, for whom, how long, and what somebody should look at. */
export function ExampleLine({ line, isTicked, onTick }: ExampleLineProps) {
  const words = useText('examples');
  const { facts } = useText('drafts');
  const { example, document, title, audience = [], seconds, lawBound, look, place, subject, moves } = line;
  const name = document === 'rule' ? `${example.toUpperCase()} ${title}` : title;
  const about = [
    ...(document === 'page' ? [words.group[kindOf(example)]] : []),
    ...(audience.length > 0 ? [audience.map((group) => facts.group[group]).join(', ')] : []),
    words.length(seconds),
    ...(lawBound ? [words.lawBound] : []),
    ...(moves ? [words.moves(example.toUpperCase())] : []),
  ].join(' · ');
  return (
    <li className={layout.entry} aria-label={name}>
      {isTicked === undefined ? (
        <h3 className={layout.subheading}>{name}</h3>
      ) : (
        <Tick label={name} value={isTicked} onChange={onTick} />
      )}
      <p className={layout.quiet}>{about}</p>
      {look && (
        <p>
          <strong>{words.look}: </strong>
          {look}
        </p>
      )}
      {place !== 'free' && (
        <div className={layout.row}>
          <StatusWord kind={icons[place]}>{words.place[place]}</StatusWord>
          {(place === 'draft' || place === 'nameless') && subject && (
            <LinkButton to={`/draft/${subject}`} appearance="subtle" aria-label={words.openDraftOf(name)}>
              {words.openDraft}
            </LinkButton>
          )}
        </div>
      )}
    </li>
  );
}

function kindOf(page: string): 'policy' | 'introduction' | 'declaration' | 'role' {
  return page === 'policy' || page === 'introduction' || page === 'declaration' ? page : 'role';
}
