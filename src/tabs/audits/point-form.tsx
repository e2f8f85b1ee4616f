import { longest, pointAnswers } from '../../features/audits/stored-words.ts';
import { useAction } from '../api-hooks.tsx';
import type { Colleague } from '../parts/find-colleague.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { ChoiceField, LineField, TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { named } from '../parts/form/fields.tsx';
import { nobodyYet, PersonField } from '../parts/form/person-field.tsx';
import { useText } from '../use-text.ts';
import type { AuditPartProps, ShownPoint } from './shown-audit.ts';

interface PointFormProps extends AuditPartProps {
  /** The line of the checklist; left out, it is a point of one's own. */
  line?: { place: number; heading: string };
  /** What was said before, to be put right. */
  point?: ShownPoint | undefined;
  /** The DBR's own words, and no answer. */
  isRemark?: boolean;
  onClose: () => void;
}

interface PointInput {
  heading?: string;
  outcome: (typeof pointAnswers)[number];
  note: string;
  followUp?: string;
  followUpOwner?: Colleague;
  followUpDue?: string;
}

/** Says what came of a point, and of a finding who puts it right by when (S113); or a remark of the DBR. */
export function PointForm({ audit, line, point, isRemark = false, onDone, onClose }: PointFormProps) {
  const words = useText('audits');
  const action = useAction('saveAuditPoint');
  const { form, fault } = words;
  const answers: readonly string[] = pointAnswers;
  const heading = point?.heading ?? line?.heading ?? '';
  const label = isRemark ? words.addRemark : line ? words.answerNamed(line.heading) : words.addPoint;
  const labels = { inOrder: form.note, finding: form.found, notLookedAt: form.because } as const;
  const { followUp = '', followUpDue = '', followUpOwner, followUpOwnerName = '', note = '' } = point ?? {};
  return (
    <EntryForm<PointInput>
      label={point && line ? words.correctNamed(line.heading) : label}
      {...{ words, onClose }}
      names={form}
      focused
      kept
      appearance="secondary"
      begin={{
        ...{ heading, note, followUp, followUpDue },
        outcome: answers.includes(point?.outcome ?? '') ? (point?.outcome as PointInput['outcome']) : undefined,
        followUpOwner: followUpOwner ? { id: followUpOwner, name: followUpOwnerName } : nobodyYet,
      }}
      sending={action}
      onSend={({ followUpOwner: who, ...said }, { nonce }) =>
        action.mutate(
          {
            ...{ audit: audit.key, place: line?.place ?? placeOf(point) ?? nonce, seen: point?.version ?? 0 },
            ...{ ...said, outcome: isRemark ? 'remark' : said.outcome },
            ...(who?.id && { followUpOwner: who.id }),
          },
          { onSuccess: () => onDone(words.saved(line?.heading ?? said.heading ?? '')) },
        )
      }
      lands={{
        ...{ noFollowUp: 'followUp', followUpInThePast: 'followUpDue', ownFinding: 'followUpOwner' },
        ...{ notHere: 'followUpOwner', noPerson: 'followUpOwner', watches: 'followUpOwner' },
      }}
    >
      {({ at, said: { outcome } }) => (
        <>
          {!line && <LineField {...at('heading')} max={longest.heading} required />}
          {!isRemark && <ChoiceField {...at('outcome')} choices={named(pointAnswers, words.outcome)} required />}
          {(isRemark || outcome) && (
            <TextField
              {...at('note', outcome ? labels[outcome] : form.remark)}
              max={longest.note}
              required={outcome === 'finding' || isRemark ? true : fault.noNote}
            />
          )}
          {outcome === 'finding' && (
            <>
              <TextField {...at('followUp')} max={longest.note} required />
              <PersonField {...at('followUpOwner')} words={{ nobodyFits: words.nobody }} required />
              <DayField {...at('followUpDue')} required />
            </>
          )}
        </>
      )}
    </EntryForm>
  );
}

/** The nonce a point of one's own was made with. */
function placeOf(point: ShownPoint | undefined): string | undefined {
  return point?.key.split(':').at(-1);
}
