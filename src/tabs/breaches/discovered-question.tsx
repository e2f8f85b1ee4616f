import { Field, Input } from '@fluentui/react-components';
import type { Day } from '../../core/dates.ts';
import type { Discovered } from '../../features/cases/clocks/deadline.ts';
import { useSpeech } from '../language.tsx';
import { type Choice, Choices } from './choices.tsx';
import { isLikelyDay } from './discovered-said.ts';

const moments = ['now', 'today', 'yesterday', 'earlier'] as const;

interface DiscoveredQuestionProps {
  /** What was answered; absent while nothing is, or with *ved ikke*. */
  said: Discovered | undefined;
  reportedOn: Day;
  dontKnow: Choice;
  onSay: (discovered: Discovered) => void;
}

/** When they found out. The day and the hour make it more exact, and may be left out. */
export function DiscoveredQuestion({ said, reportedOn, dontKnow, onSay }: DiscoveredQuestionProps) {
  const words = useSpeech().text.breaches.card.discovered;
  const choices = moments.map((when) => ({
    id: when,
    name: words[when],
    chosen: said?.when === when,
    onPress: () => onSay({ when }),
  }));
  return (
    <Choices ask={words.ask} choices={[...choices, dontKnow]}>
      {said && said.when !== 'now' && (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: '12px', marginTop: '8px' }}>
          {said.when === 'earlier' && (
            <Field label={words.day}>
              <Input
                type="date"
                defaultValue={said.day ?? ''}
                max={reportedOn}
                onChange={(_, { value }) => isLikelyDay(value, reportedOn) && onSay({ ...said, day: value })}
              />
            </Field>
          )}
          <Field label={words.clock}>
            <Input
              type="time"
              defaultValue={said.clock ?? ''}
              onChange={(_, { value }) => value !== '' && onSay({ ...said, clock: value })}
            />
          </Field>
        </div>
      )}
    </Choices>
  );
}
