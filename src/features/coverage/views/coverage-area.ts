import { z } from 'zod';
import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import { view } from '../../../kernel/action.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { shape } from '../../../kernel/shape.ts';
import { Audit } from '../../audits/records.ts';
import { Control, ControlResult } from '../../controls/records.ts';
import { titleIn } from '../../handbook/rule.ts';
import { System } from '../../systems/records.ts';
import { freshnesses, inArea, readings } from '../coverage.ts';
import { coverageFacts } from '../queries/facts.ts';
import { saidNotRelevant } from '../queries/not-relevant.ts';
import { NotRelevant, notRelevantKey } from '../records.ts';
import { seeing } from '../roles.ts';
import { areaCalled, isoOfNis2, nis2Ids } from '../standards.ts';

const check = { check: z.enum(freshnesses), checkedOn: z.iso.date().optional() };

/**
 * What one area has and lacks: its rules, how each is verified, read and gone through, and the controls of systems.
 * @throws Refusal `unknownPage` for an area there is not, or of a standard the municipality does not look at
 */
export const coverageArea = view({
  summary:
    'The rules and controls of one focus area or one area of a standard, with what shows each and what is lacking',
  roles: seeing,
  query: z.strictObject({ area: z.string().max(20) }),
  output: z.strictObject({
    rules: z.array(
      z.strictObject({
        ...{ rule: z.string(), title: z.string(), owner: z.string(), saysHow: z.boolean(), meetings: z.int() },
        ...{ read: z.enum(readings), nextReview: z.iso.date(), isOverdue: z.boolean() },
        ...check,
        /** The latest first. */
        results: z.array(z.strictObject(shape(ControlResult, 'outcome', 'doneOn'))),
      }),
    ),
    controls: z.array(z.strictObject({ ...shape(Control, 'key', 'about', 'kind'), name: z.string(), ...check })),
    /** What audits have looked at; what they found is theirs who see the audit. */
    audited: z.array(z.strictObject({ ...shape(Audit, 'kind'), heading: z.string(), checkedOn: z.iso.date() })),
    /** Of an area of a standard: whether an editor has said that it is not relevant. */
    notRelevant: z
      .strictObject({ ...shape(NotRelevant, 'because'), on: z.iso.date().optional(), version: z.int() })
      .optional(),
    /** The controls of ISO 27002 an area of NIS 2 is met with. */
    iso: z.array(z.string()),
  }),
  read: (reader, { language }, { area: id }) => {
    const known = areaCalled(id);
    if (!known || (known.isStandard && !reader.setting('coverageByStandard'))) throw new Refusal('unknownPage');
    const found = inArea(known.area, coverageFacts(reader));
    const { rules } = reader.handbook();
    const nis2 = nis2Ids.find((one) => one === id);
    return {
      rules: found.rules.flatMap(({ focus: _, iso: __, ...rule }) => {
        const version = rules.get(rule.rule)?.inForce(reader.today);
        return version
          ? [{ ...rule, results: [...rule.results], title: titleIn(version, language), owner: version.owner }]
          : [];
      }),
      controls: found.controls
        .map((control) => ({ ...control, name: reader.records.find(System, control.about)?.record.name ?? '' }))
        .toSorted((a, b) => danish.compare(a.name, b.name)),
      audited: found.audited.map(({ kind, heading, checkedOn }) => ({ kind, heading, checkedOn })),
      ...(known.isStandard && { notRelevant: reasonOf(reader, id) }),
      iso: nis2 ? [...isoOfNis2[nis2]] : [],
    };
  },
});

function reasonOf(reader: Reader, area: string) {
  const said = saidNotRelevant(reader).get(area);
  const version = reader.records.find(NotRelevant, notRelevantKey(area))?.mark.version ?? 0;
  return { ...(said && { because: said.because, on: dayOf(said.at) }), version };
}

const danish = new Intl.Collator('da');
