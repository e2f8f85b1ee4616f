import { useAction } from '../api-hooks.tsx';
import { Press } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { Wheel } from './wheel-item.ts';

interface EventProposalProps {
  proposed: Wheel['proposed'][number];
  onDone: (done: Done) => void;
}

/** *Foreslået*: something has happened that some items listen for; one press brings them forward, or does not (S122). */
export function EventProposal({ proposed, onDone }: EventProposalProps) {
  const { event, trigger, on, startOn, count, name = '' } = proposed;
  const words = useText('wheel');
  const day = useDay();
  const [bring, decline] = [useAction('bringForward'), useAction('declineEvent')];
  const what = trigger === 'system' ? words.proposedEvent.system(name, day(on)) : words.proposedEvent.breach(day(on));
  const fault = bring.isPending || decline.isPending ? null : (bring.error ?? decline.error);
  return (
    <div className={layout.card} data-screen-only>
      <p>
        {what} {words.mayBeBrought(count, day(startOn))}
      </p>
      <div className={layout.actions}>
        <Press
          of={bring}
          send={{ trigger, startOn }}
          aria-label={words.bringNamed(words.trigger[trigger])}
          then={({ record }) => onDone({ said: words.broughtCount(record.count) })}
        >
          {words.bring}
        </Press>
        <Press
          of={decline}
          send={{ event, declined: true }}
          appearance="subtle"
          aria-label={words.notNowNamed(words.trigger[trigger])}
          then={() =>
            onDone({ said: words.leftAsIs, undo: { name: 'declineEvent', send: { event, declined: false } } })
          }
        >
          {words.notNow}
        </Press>
      </div>
      <FaultNotice fault={fault} sentences={words.fault} />
    </div>
  );
}
