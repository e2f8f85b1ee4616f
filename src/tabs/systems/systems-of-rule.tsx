import { TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { aboutSystemPath, useSystemsSpokenOf } from './named-systems.ts';

/** The systems a rule speaks of, each with its page (S94). */
export default function SystemsOfRule({ text }: { text: string }) {
  const words = useText('systems');
  const systems = useSystemsSpokenOf(text);
  if (systems.length === 0) return null;
  return (
    <section aria-label={words.ofRule}>
      <p className={layout.entryName}>{words.ofRule}</p>
      <div className={layout.row}>
        {systems.map((system) => (
          <TextLink key={system.key} to={aboutSystemPath(system)}>
            {system.name}
          </TextLink>
        ))}
      </div>
    </section>
  );
}
