import './problems.css';

interface ProblemListProps {
  readonly problems: readonly string[];
}

/** Lists the problems in the corpus while an author works on it. */
export function ProblemList({ problems }: ProblemListProps) {
  return (
    <main className="problems">
      <h1>The documents have problems</h1>
      <p>The page comes back by itself when they are mended.</p>
      <ol>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ol>
    </main>
  );
}
