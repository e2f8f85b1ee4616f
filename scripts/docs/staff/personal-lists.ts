import type { Column, Columns } from '../../../src/core/column.ts';
import { type PersonalClass, readersOf } from '../../../src/core/personal-data.ts';
import { allRoles } from '../../../src/core/role.ts';
import { text as tabPrivacy } from '../../../src/features/privacy/text.da.ts';
import type { ListDefinition, Reader } from '../../../src/kernel/record.ts';
import { lists } from '../../../src/lists.ts';

/** A list with rows about people, said in Danish for the staff. */
export interface PersonalList {
  name: string;
  purpose: string;
  retention: string;
  /** Months a row is kept after it stopped being current; absent: as long as the product is used. */
  months?: number | undefined;
  columns: readonly string[];
  classes: readonly PersonalClass[];
  /** Who meets more of it in the app than a name, besides the person, once managers meet more than counts. */
  inApp: readonly string[];
  inSharePoint: readonly string[];
}

const readerWords: Readonly<Record<Reader, string>> = {
  dpo: 'DBR',
  editor: 'redaktører',
  auditor: 'revisionen',
};

/** The lists that hold personal data, in the order they are declared; nothing is written by hand. */
export function personalLists(): readonly PersonalList[] {
  const declared: readonly ListDefinition[] = Object.values(lists);
  return declared.flatMap((list) => {
    const columns = personalColumns(list.columns);
    if (columns.length === 0) return [];
    const classes = [...new Set(columns.map(({ personal }) => personal))];
    return [
      {
        name: list.da,
        purpose: list.purpose,
        retention: list.retention.da,
        months: list.retention.months,
        columns: columns.filter(({ hidden }) => !hidden).map(({ da }) => da),
        classes,
        inApp: roleWords(notificationClasses(classes).flatMap((personal) => readersOf(personal, true))),
        inSharePoint: list.readers.map((reader) => readerWords[reader]),
      },
    ];
  });
}

/** Whoever meets only the name in a list is not told what the list is about, unless names are all there is. */
function notificationClasses(classes: readonly PersonalClass[]): readonly PersonalClass[] {
  const others = classes.filter((personal) => personal !== 'identity');
  return others.length > 0 ? others : classes;
}

/** What is true of every period, and stands wherever periods stand. */
export const periodsNote =
  'Fristerne gælder fra den dag, en række ikke længere er aktuel. **Denne udgave sletter ikke selv.** Indtil den gør, sletter kommunen rækkerne i listerne, også i versionshistorikken og papirkurven.';

/** Roles in the order of the role table, as the privacy page calls them. */
export function roleWords(roles: readonly string[]): readonly string[] {
  return allRoles.filter((role) => roles.includes(role)).map((role) => tabPrivacy.role[role]);
}

/** What each class of personal data is, for people. */
export const classWords: Readonly<Record<PersonalClass, string>> = {
  identity: 'Navn og brugernavn',
  employment: 'Ansættelse, enhed og rolle',
  reading: 'Hvad du skal læse og har bekræftet',
  evidence: 'Aftryk, der viser, at en bekræftelse ikke er ændret',
  trace: 'Hvem der har gjort hvad i Rettesnor',
  own: 'Dine egne ønsker, beskeder og spørgsmål',
  access: 'Om du er klar til adgang på din første dag',
};

function personalColumns(columns: Columns): readonly (Column & { personal: PersonalClass })[] {
  return Object.values(columns).flatMap((column) =>
    column.personal === undefined ? [] : [{ ...column, personal: column.personal }],
  );
}
