import { z } from 'zod';
import { readersOf } from '../../../../core/personal-data.ts';
import { isAny } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { titleIn } from '../../../handbook/rule.ts';
import { demandedOff, demandedShape } from '../../modules/queries/demanded-off.ts';
import { AccountLink, Setting } from '../../records.ts';
import { answering, editing } from '../../roles.ts';
import { type Gap, gap } from '../gap.ts';
import { lookedOver } from '../queries/looked-over.ts';

const pair = z.strictObject({
  account: z.guid(),
  accountUpn: z.string(),
  person: z.guid(),
  name: z.string(),
  personUpn: z.string(),
});

/**
 * Where nobody answers for something (S28), and, for those who may know who is who, accounts that may be one person. The
 * others hear of a circle of managers how many are in it, and not who.
 */
export const accountability = view({
  summary: 'Where nobody, or more than one, answers for something (S28), and what is odd about the people we know',
  roles: answering,
  query: z.strictObject({}),
  output: z.strictObject({
    gaps: z.array(gap),
    /** Everything that was looked at, so that *none* means something. */
    looked: z.strictObject({
      ...{ units: z.int(), people: z.int(), rules: z.int() },
      /** Absent while their modules are off. */
      ...{ systems: z.int().optional(), wheelItems: z.int().optional() },
    }),
    suspected: z.array(pair),
    linked: z.array(pair),
    mayLink: z.boolean(),
    /** The directory suddenly holds so few people that nothing was changed until somebody says that it is right. */
    heldBack: z
      .strictObject({
        before: z.int(),
        after: z.int(),
        /** Somebody has said so; it is taken in within minutes. */
        acceptedUntil: z.iso.date().optional(),
        /** Version of the setting's row, 0 when there is none. */
        seen: z.int(),
      })
      .optional(),
    mayAccept: z.boolean(),
    /** What the policy demands and is switched off, and the day it is to be on at the latest. */
    demanded: demandedShape,
  }),
  read: (reader, { roles, language }) => {
    const { gaps, looked, suspected } = lookedOver(reader);
    const others = reader.unanswered();
    const knowsPeople = isAny(roles, readersOf('identity', false));
    const held = reader.directory.heldBack();
    const nameOf = ({ subject, name }: Gap) => {
      const version = reader.handbook().rules.get(subject.toLowerCase())?.inForce(reader.today);
      return version ? titleIn(version, language) : name;
    };
    return {
      gaps: [...gaps, ...others.gaps].map((gap, place) =>
        gap.kind === 'managersInCircle' && !knowsPeople
          ? { ...gap, subject: String(place), name: '' }
          : { ...gap, name: nameOf(gap) },
      ),
      looked: { ...looked, ...others.looked },
      suspected: knowsPeople
        ? suspected.map(({ account, person }) => ({
            ...{ account: account.id, accountUpn: account.upn },
            ...{ person: person.id, personUpn: person.upn, name: person.name },
          }))
        : [],
      linked: knowsPeople ? linkedAccounts(reader) : [],
      mayLink: isAny(roles, editing),
      ...(held && { heldBack: { ...held, ...answerTo(reader) } }),
      mayAccept: isAny(roles, editing),
      demanded: [...demandedOff(reader)],
    };
  },
});

function linkedAccounts(reader: Reader): z.input<typeof pair>[] {
  const upnOf = (person: string) => reader.directory.person(person)?.upn ?? '';
  return reader
    .all(AccountLink)
    .filter(({ linked }) => linked)
    .map(({ account, accountUpn, person, name }) => ({ account, accountUpn, person, personUpn: upnOf(person), name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'da'));
}

/** Until when an editor has said that the smaller directory is right, and the row that says so. */
function answerTo(reader: Reader): { acceptedUntil?: string; seen: number } {
  const until = reader.setting('acceptSmallerDirectoryUntil');
  const stored = reader.records.find(Setting, 'acceptSmallerDirectoryUntil'.toLowerCase());
  return { ...(until >= reader.today && { acceptedUntil: until }), seen: stored?.mark.version ?? 0 };
}
