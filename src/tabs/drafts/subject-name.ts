/** What a draft is about, as people say it: `R06`, `policy`. */
export function subjectName({ document, subject }: { document: 'rule' | 'page'; subject: string }): string {
  return document === 'rule' ? subject.toUpperCase() : subject;
}
