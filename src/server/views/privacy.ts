import type { ViewData } from '../../contract/contract.ts';
import type { Language } from '../../core/language.ts';
import type { Actor } from '../../core/person.ts';
import { cellOf, type NoticeList, noticeOf, type PrivateColumn, shownRows } from '../../features/privacy/notice.ts';
import { readMeetings } from '../../features/reviews/meeting.ts';
import { accountsOf } from '../../features/workplace/accountability/account-link.ts';
import { lineManagerOf } from '../../features/workplace/line-manager.ts';
import { personalViewsOn } from '../../features/workplace/personal-views.ts';
import { AccountLink, Setting } from '../../features/workplace/records.ts';
import { workplaceOn } from '../../features/workplace/workplace.ts';
import type { Column } from '../../kernel/column.ts';
import type { ListDefinition, RecordDefinition } from '../../kernel/record.ts';
import { baseColumns } from '../../kernel/record.ts';
import { type Kind, lists } from '../../lists.ts';
import { privacy as danish } from '../../text/da/privacy.ts';
import { privacy as english } from '../../text/en/privacy.ts';
import type { ViewSource } from '../view-source.ts';

/** The kinds of rows that are about a person; the English of each is asked for by the compiler. */
type PersonalKind = { [K in Kind]: (typeof lists)[K] extends { subject: string } ? K : never }[Kind];

type English = {
  [K in PersonalKind]: {
    name: string;
    columns: { [C in keyof (typeof lists)[K]['columns']]: string };
    choices: {
      [C in keyof (typeof lists)[K]['columns'] as (typeof lists)[K]['columns'][C] extends { choices: unknown }
        ? C
        : never]: (typeof lists)[K]['columns'][C] extends { choices: infer V } ? { [W in keyof V]: string } : never;
    };
  };
};

const words: English = english.lists;

/**
 * What Rettesnor knows about the reader, made from the declaration of the lists and the role table, so that it cannot
 * say less than is true (S87, GDPR art. 13 and 15).
 */
export function aboutMe(source: ViewSource, actor: Actor): ViewData<'aboutMe'> {
  const { person, language } = actor;
  const text = language === 'en' ? english : danish;
  const leads = lineManagerOf(workplaceOn(source, source.today), person);
  const managers = personalViewsOn(source.all(Setting), source.today);
  const directory = [
    { name: text.directory.name, value: person.name },
    { name: text.directory.upn, value: person.upn },
    { name: text.directory.jobTitle, value: person.jobTitle },
    { name: text.directory.phone, value: person.phone },
    { name: text.directory.manager, value: person.manager && source.directory.person(person.manager)?.name },
  ];
  return {
    lists: personalKinds.map((kind) => section(source, kind, actor, managers.may)),
    directory: directory.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }])),
    ...('noManager' in leads ? leads : { manager: leads.person.name }),
    managersMay: managers.may,
    ...(managers.from !== undefined && { managersFrom: managers.from }),
  };
}

const personalKinds = (Object.keys(lists) as Kind[]).filter((kind): kind is PersonalKind => 'subject' in lists[kind]);

function section(source: ViewSource, kind: PersonalKind, actor: Actor, managersMay: boolean): NoticeList {
  const { language, person } = actor;
  const list: ListDefinition = lists[kind];
  const columns = personalColumns(list);
  const rows = rowsAbout(source, kind, person.id);
  return noticeOf(
    {
      list: list.name,
      name: language === 'en' ? words[kind].name : list.da,
      purpose: language === 'en' ? list.purposeEn : list.purpose,
      retention: list.retention[language],
      readers: [...list.readers],
    },
    columns.map(([key, column, personal]) => ({
      name: columnName(kind, key, column, language),
      personal,
      technical: column.hidden === true,
    })),
    {
      count: rows.length,
      newest: rows
        .slice(0, shownRows)
        .map((row) =>
          columns.map(([key, column]) =>
            row[key] !== undefined && isCountOfTeam(kind, key)
              ? (language === 'en' ? english : danish).notCounts
              : key === 'attendance'
                ? attendanceWords(source, String(row.attendance ?? ''), String(row.meetings ?? ''), language)
                : cell(kind, key, column, row[key], language),
          ),
        ),
    },
    managersMay,
  );
}

/** How far a manager's people had come, rule by rule: beside their states it would tell who has read which (G8). */
function isCountOfTeam(kind: PersonalKind, key: string): boolean {
  return kind === 'conveyance' && (key === 'coverage' || key === 'types');
}

/** The columns with personal data, the list's own first; `none` is what nobody needs to be told about. */
function personalColumns(list: ListDefinition): [key: string, column: Column, personal: PrivateColumn['personal']][] {
  return Object.entries({ ...list.columns, ...baseColumns } as Record<string, Column>).flatMap(([key, column]) => {
    const { personal } = column;
    return personal === undefined || personal === 'none' ? [] : [[key, column, personal]];
  });
}

type Row = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** The rows whose subject is the person, under whichever of the person's accounts, newest first. */
function rowsAbout(source: ViewSource, kind: PersonalKind, person: string): Row[] {
  const accounts = accountsOf(source.all(AccountLink, { person }), person);
  const list: RecordDefinition & { subject: string } = lists[kind];
  const rows = accounts.flatMap((account) => source.all(list, { [list.subject]: account }));
  return rows.toSorted((a, b) => b.at.localeCompare(a.at)).map((row) => ({ ...row }));
}

/** Who was at a meeting, by name: the row holds ids, which say nothing to whoever reads the page. */
function attendanceWords({ directory }: ViewSource, attendance: string, meetings: string, language: Language): string {
  const words = language === 'en' ? english.attendance : danish.attendance;
  const names = (ids: readonly string[]) => ids.map((id) => directory.person(id)?.name ?? words.gone).join(', ');
  return readMeetings(meetings, attendance)
    .flatMap(({ on, present, expected = [] }) =>
      present === undefined
        ? []
        : [words.was(on, names(present), names(expected.filter((id) => !present.includes(id))))],
    )
    .join('\n');
}

function columnName(kind: PersonalKind, key: string, column: Column, language: Language): string {
  if (language === 'da') return column.da;
  const own: Readonly<Record<string, string>> = words[kind].columns;
  const base: Readonly<Record<string, string>> = english.base;
  return own[key] ?? base[key] ?? column.da;
}

function cell(kind: PersonalKind, key: string, column: Column, value: Row[string], language: Language): string {
  const englishChoices: Readonly<Record<string, Readonly<Record<string, string>>>> = words[kind].choices;
  const danishChoices = 'choices' in column ? column.choices : undefined;
  const choices = language === 'en' ? (englishChoices[key] ?? danishChoices) : danishChoices;
  const { yes, no } = language === 'en' ? english : danish;
  return cellOf(value, { yes, no, choices }, language);
}
