import { z } from 'zod';
import { personalClasses } from '../../../core/personal-data.ts';
import { allRoles } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { lineManagerOf } from '../../workplace/line-manager.ts';
import { personalViewsOn } from '../../workplace/personal-views.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { Setting } from '../../workplace/records.ts';
import { privacy as danish } from '../notice-words.da.ts';
import { privacy as english } from '../notice-words.en.ts';
import { knownLists } from '../queries/known-lists.ts';

const column = z.strictObject({
  name: z.string(),
  personal: z.enum(personalClasses),
  /** Roles that meet it in the app, besides the reader. */
  seenBy: z.array(z.string()),
  managerSees: z.boolean(),
  /** Would the manager meet it once managers meet more than counts? */
  managerWould: z.boolean(),
  /** Keeps the app going and says nothing by itself. */
  technical: z.boolean(),
});

const list = z.strictObject({
  list: z.string(),
  name: z.string(),
  purpose: z.string(),
  retention: z.string(),
  /** Who may open the list itself in SharePoint. */
  readers: z.array(z.enum(['dpo', 'editor', 'auditor'])),
  columns: z.array(column),
  count: z.int(),
  /** The newest rows about the reader, as Danish or English words, in the order of the columns. */
  rows: z.array(z.array(z.string())),
});

/**
 * What Rettesnor knows about the reader, made from the declaration of the lists and the role table, so that it cannot
 * say less than is true (S87, GDPR art. 13 and 15).
 */
export const aboutMe = view({
  summary: 'What Rettesnor knows about the reader, why, for how long and who sees it',
  roles: allRoles,
  own: true,
  query: z.strictObject({}),
  output: z.strictObject({
    lists: z.array(list),
    directory: z.array(z.strictObject({ name: z.string(), value: z.string() })),
    manager: z.string().optional(),
    /** Why there is no manager: the reader has none by nature, or nobody knows who it is. */
    noManager: z.enum(['outside', 'unknown']).optional(),
    /** Has the day come from which managers meet more than counts? */
    managersMay: z.boolean(),
    /** That day, when the municipality has chosen it. */
    managersFrom: z.iso.date().optional(),
    /** Does a language model of the municipality's own read some of what is written to the bot? */
    languageModel: z.literal(true).optional(),
  }),
  read: (reader, actor) => {
    const { person, language } = actor;
    const text = language === 'en' ? english : danish;
    const leads = lineManagerOf(workplaceOn(reader, reader.today), person);
    const managers = personalViewsOn(reader.all(Setting), reader.today);
    const directory = [
      { name: text.directory.name, value: person.name },
      { name: text.directory.upn, value: person.upn },
      { name: text.directory.jobTitle, value: person.jobTitle },
      { name: text.directory.department, value: person.department },
      { name: text.directory.phone, value: person.phone },
      { name: text.directory.manager, value: person.manager && reader.directory.person(person.manager)?.name },
    ];
    return {
      lists: [...knownLists(reader, actor, managers.may)],
      directory: directory.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }])),
      ...('noManager' in leads ? leads : { manager: leads.person.name }),
      managersMay: managers.may,
      managersFrom: managers.from,
      languageModel: reader.installation.hasLanguageModel || undefined,
    };
  },
});
