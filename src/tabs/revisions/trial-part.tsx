import { useAction } from '../api-hooks.tsx';
import { Press, TextLink } from '../parts/link-button.tsx';
import { FaultNotice, Notice } from '../parts/notice.tsx';
import { layout, Section } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { Edition } from './edition.ts';

/** Trying an edition before its body adopts it: what a trial is, what keeps it back, and the one press (INV5). */
export function TrialPart({ edition }: { edition: Edition & { trial: NonNullable<Edition['trial']> } }) {
  const day = useDay();
  const words = useText('revisions');
  const change = useAction('changeRevision');
  const { key, version: seen, trial } = edition;
  const { since, lacks, mine } = trial;
  const about = { key, seen };
  return (
    <Section title={words.trial.title} card>
      <div role="status">{since && <StatusWord kind="new">{words.trial.on(day(since))}</StatusWord>}</div>
      <p>{words.trial.means}</p>
      {lacks.length > 0 && (
        <Notice kind="warning" title={words.missingTitle}>
          <ul>
            {lacks.map((one) => (
              <li key={one}>{words.fault[one]}</li>
            ))}
          </ul>
        </Notice>
      )}
      {mine && (lacks.includes('noticeNotOver') || lacks.includes('nobodyDeletes')) && (
        <div>
          <TextLink to="/settings#managers">{words.trial.toSettings}</TextLink>
        </div>
      )}
      <FaultNotice fault={change.isPending ? null : change.error} sentences={words.fault} />
      {mine && lacks.length === 0 && (
        <div className={layout.actions}>
          {since ? (
            <Press of={change} send={{ ...about, step: 'takeBack', of: 'trial' }}>
              {words.takeBack.trial}
            </Press>
          ) : (
            <Press of={change} send={{ ...about, step: 'trial' }}>
              {words.deed.trial}
            </Press>
          )}
        </div>
      )}
    </Section>
  );
}
