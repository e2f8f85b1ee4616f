/** The numbers an author put in front of a title, and what is left of it. */
export interface Numbers {
  /** `r06` where the title begins with `R06` or *Regel 6*. */
  rule?: string;
  /** `4.2` */
  section?: string;
  title: string;
}

const ruleNumber = /^(?:regel\s+(?:nr\.?\s*)?|rule\s+(?:no\.?\s*)?|r\s?)0*(\d{1,3})(?![\d.]*\d|\p{L})[\s.:)\-–—]*/iu;
const sectionNumber = /^(?:§+\s*)?(\d{1,2}(?:\.\d{1,3}){0,4})(?:[.)]|\s*[:–—-])?\s+(?=\S)/u;

/** Takes the number off a title: `R06: Send sikkert`, `4.2 Ansvar`, `§ 3 Adgang`. */
export function numbersIn(text: string): Numbers {
  const line = text.trim();
  const rule = ruleNumber.exec(line);
  if (rule) {
    const title = line.slice(rule[0].length).trim();
    return { rule: `r${(rule[1] ?? '').padStart(2, '0')}`, title: title === '' ? line : title };
  }
  const section = sectionNumber.exec(line);
  if (!section) return { title: line };
  return { section: section[1] ?? '', title: line.slice(section[0].length).trim() };
}

/** `Du skal:` as `Du skal`. */
export function withoutColon(text: string): string {
  return text.replace(/\s*:\s*$/, '');
}
