/** What a template may hold in double braces, `{{titel}}`: where the report puts what it is called, and what it says. */
export const templateFields = ['titel', 'indhold', 'periode', 'kommune', 'dato'] as const;
export type TemplateField = (typeof templateFields)[number];

/** Without these a report would come out without its title, or empty. */
export const neededFields = ['titel', 'indhold'] as const satisfies readonly TemplateField[];

/** There is one: its reports are to look alike. */
export const templateKey = 'reporttemplate';

export const longestTemplateName = 120;

/**
 * Why a template is not taken, one sentence each on the page: a field it needs is lacking, or one is written that no
 * report fills, so that its braces would stand in the finished paper.
 * @param found the fields as they stand in the document
 */
export function templateFaults(found: readonly string[]): readonly TemplateFault[] {
  const known: readonly string[] = templateFields;
  return [
    ...neededFields.filter((field) => !found.includes(field)).map((field) => `lacks-${field}` as const),
    ...(found.some((field) => !known.includes(field)) ? (['unknown'] as const) : []),
  ];
}

export type TemplateFault = `lacks-${(typeof neededFields)[number]}` | 'unknown';
