import './problems.css';

interface ProblemListProps {
  /** One printed line each. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Lists what is wrong with the corpus while an author works on it, in place of the page. */
export function ProblemList({ errors, warnings }: ProblemListProps) {
  return (
    <main className="problems">
      <h1>The documents have problems</h1>
      <p>The page comes back by itself when they are mended.</p>
      <Lines lines={errors} />
      {warnings.length > 0 && (
        <>
          <h2>Warnings</h2>
          <p>The page can do without these for now.</p>
          <Lines lines={warnings} />
        </>
      )}
    </main>
  );
}

/** The lines of a list of problems. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ol>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}
