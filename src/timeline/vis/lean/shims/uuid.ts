let count = 0;

/** The names that vis-timeline gives its own parts: unlike each other within this page. */
export function v4(): string {
  count += 1;
  return `vis-${count}`;
}
