/** What people call a rule: `R06 Send sikkert`. */
export function ruleName({ rule, title }: { rule: string; title: string }): string {
  return `${rule.toUpperCase()} ${title}`;
}
