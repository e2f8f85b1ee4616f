import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { layout, Section } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useDay } from '../use-day.ts';

const pictures = { inForce: 'done', replaced: 'replaced', coming: 'new', trial: 'reference' } as const;

interface VersionsListProps {
  versions: ViewData<'rule'>['versions'];
  shown: string;
  path: string;
}

/** Every version of the rule, readable for ever (S20). */
export function VersionsList({ versions, shown, path }: VersionsListProps) {
  const day = useDay();
  const { text } = useSpeech();
  const words = text.reading.rule;
  if (versions.length < 2) return null;
  return (
    <Section title={words.versions} small>
      <ul className={layout.list}>
        {versions.map(({ version, inForceFrom, state }) => {
          const name = `${words.version(version)}, ${words.from(day(inForceFrom))}`;
          return (
            <li key={version} className={layout.row}>
              {version === shown ? (
                <strong aria-current="true">{name}</strong>
              ) : (
                <TextLink to={state === 'inForce' || state === 'trial' ? path : `${path}/${version}`}>{name}</TextLink>
              )}
              <StatusWord kind={pictures[state]}>{words.state[state]}</StatusWord>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
